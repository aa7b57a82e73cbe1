import { loadTable } from '../../lexicon/load.ts';
import type { Span } from '../../model/span.ts';
import type { Piece } from './tokenise.ts';

/** A number as read from figures, words or both, and how many pieces it takes. */
interface NumberPhrase extends Span {
  readonly value: number;
  readonly length: number;
}

type Part = 'unit' | 'ten' | 'hundred' | 'scale' | 'short';

let words: ReadonlyMap<string, { readonly value: number; readonly part: string }> | undefined;

function numberWords(): ReadonlyMap<string, { readonly value: number; readonly part: string }> {
  words ??= new Map(
    loadTable('number-words').map(([word = '', value = '0', part = 'unit']) => [
      word,
      { value: Number(value), part },
    ]),
  );
  return words;
}

function wordOf(piece: Piece | undefined): { readonly value: number; readonly part: string } | undefined {
  return piece?.kind === 'word' ? numberWords().get(piece.text.toLowerCase()) : undefined;
}

/** Which part may follow which within one number: "twenty" + "five", "two" + "hundred"; never "five" + "six". */
const FOLLOWS: Readonly<Record<string, readonly Part[]>> = {
  start: ['unit', 'ten', 'hundred', 'scale'],
  figures: ['scale'],
  unit: ['hundred', 'scale'],
  ten: ['unit', 'scale'],
  hundred: ['unit', 'ten', 'scale'],
  scale: ['unit', 'ten', 'hundred'],
};

function mayFollow(before: string, part: string): boolean {
  return (FOLLOWS[before] ?? []).some((allowed) => allowed === part);
}

function figures(piece: Piece): number | undefined {
  if (piece.kind !== 'number') return undefined;
  const value = Number(piece.text.replaceAll(',', ''));
  return Number.isNaN(value) ? undefined : value;
}

/** "2.9bn", "200k"; a lone letter is a scale behind money only: "10m" may be metres. */
function shortScale(number: Piece, next: Piece | undefined, isMoney: boolean): number | undefined {
  const short = wordOf(next);
  if (short?.part !== 'short' || next === undefined) return undefined;
  if (next.text.length > 1) return short.value;
  const isAttached = next.start === number.end;
  return isAttached && (isMoney || next.text.toLowerCase() === 'k') ? short.value : undefined;
}

function isArticle({ text }: Piece): boolean {
  return text.length <= 2 && /^an?$/i.test(text);
}

function mayBegin(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && (piece.kind === 'number' || isArticle(piece) || wordOf(piece) !== undefined);
}

/**
 * The number that begins at `pieces[from]`: "25,000", "twenty-five thousand", "3.2 billion", "a hundred and ten", "$2m"
 * (`isMoney`: a lone letter after the figures is a scale). Undefined where none begins.
 */
export function readNumber(
  pieces: readonly Piece[],
  from: number,
  isMoney: boolean,
): NumberPhrase | undefined {
  const first = pieces[from];
  if (!mayBegin(first)) return undefined;
  let index = from;
  let total = 0;
  let current = 0;
  let state = 'start';
  const written = figures(first);
  if (written !== undefined) {
    current = written;
    state = 'figures';
    index += 1;
    const scale = shortScale(first, pieces[index], isMoney);
    if (scale !== undefined) {
      const end = pieces[index]?.end ?? first.end;
      return { value: current * scale, length: 2, start: first.start, end };
    }
  } else if (isArticle(first)) {
    const next = wordOf(pieces[from + 1]);
    if (next === undefined || (next.part !== 'hundred' && next.part !== 'scale')) return undefined;
    index += 1;
    current = 1;
    state = 'unit';
  }
  let last = index - 1;
  for (; index < pieces.length; index += 1) {
    const word = wordOf(pieces[index]);
    if (word === undefined) {
      const isJoint =
        pieces[index]?.text.toLowerCase() === 'and' && (state === 'hundred' || state === 'scale');
      const next = wordOf(pieces[index + 1]);
      if (isJoint && next !== undefined && (next.part === 'unit' || next.part === 'ten')) continue;
      break;
    }
    if (!mayFollow(state, word.part)) break;
    if (word.part === 'scale') {
      total += (current === 0 ? 1 : current) * word.value;
      current = 0;
    } else if (word.part === 'hundred') current = (current === 0 ? 1 : current) * 100;
    else current += word.value;
    state = word.part;
    last = index;
  }
  const end = pieces[last];
  if (state === 'start' || end === undefined) return undefined;
  return { value: total + current, length: last - from + 1, start: first.start, end: end.end };
}
