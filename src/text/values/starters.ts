import { loadTable } from '../../lexicon/load.ts';
import type { Piece } from './pieces.ts';

/** Lists whose entries begin a value. */
const LISTS = ['ordinals', 'vague-numbers', 'fractions', 'ratios', 'months', 'weekdays'] as const;

/** Words that the readers of dates and times begin with, and "half". */
const WORDS = 'half early mid late today tonight yesterday tomorrow overnight noon midday midnight'.split(
  ' ',
);

/** Stands for any figures. */
const FIGURES = '#';
/** Stands for figures or the first word of any phrase: what an amount begins with. */
const AMOUNT = '…';

const UNITS = ['week', 'weekend', 'month', 'quarter', 'year'];
const PARTS_OF_DAY = ['night', 'morning', 'afternoon', 'evening'];
const DECADES = [FIGURES, `early ${FIGURES}`, `mid ${FIGURES}`, `late ${FIGURES}`];

/** Each of the words followed by each of the phrases. */
function follow(words: string, phrases: readonly string[]): string[] {
  return words.split(' ').flatMap((word) => phrases.map((phrase) => `${word} ${phrase}`));
}

function columnOf(name: string, accepts: (row: readonly string[]) => boolean = () => true): string[] {
  return loadTable(name)
    .filter(accepts)
    .map(([phrase = '']) => phrase.toLowerCase());
}

/** The phrases one of which stands where a value begins that does not begin with figures. */
function listPhrases(): string[] {
  const numbers = columnOf('number-words', ([, , part]) => part !== 'short');
  const scales = columnOf('number-words', ([, , part]) => part === 'hundred' || part === 'scale');
  return [
    ...LISTS.flatMap((name) => columnOf(name)),
    ...columnOf('number-hedges', ([, , side]) => side === 'before').map((hedge) => `${hedge} ${AMOUNT}`),
    ...columnOf('currencies', ([, , , side]) => side !== 'after'),
    ...numbers,
    ...WORDS,
    ...follow('between another', [AMOUNT]),
    ...follow('aged age ages turn turns turned turning', [AMOUNT, `of ${AMOUNT}`]),
    ...follow('a an', [...scales, ...UNITS, 'day']),
    ...follow('his her their my your our', DECADES),
    ...follow('last this next', [...UNITS, ...PARTS_OF_DAY, ...columnOf('weekdays')]),
    ...follow('earlier', ['last', 'this', 'next']),
    `q ${FIGURES}`,
  ];
}

/** What may follow the first word of a phrase; nothing where the word is enough. */
type Rests = readonly (readonly string[])[];

let index: ReadonlyMap<string, Rests> | undefined;

function restsOf({ lower }: Piece): Rests | undefined {
  index ??= indexPhrases(listPhrases());
  return index.get(lower);
}

function indexPhrases(phrases: readonly string[]): ReadonlyMap<string, Rests> {
  const byFirst = new Map<string, Rests>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  return byFirst;
}

/** Whether a value can begin at the piece at all: most words are passed over by this one look. */
export function mayStartValue(pieces: readonly Piece[], from: number): boolean {
  const piece = pieces[from];
  if (piece === undefined || piece.kind === 'number') return piece !== undefined;
  const rests = restsOf(piece);
  if (rests === undefined) return false;
  return rests.some((rest) => rest.every((word, offset) => isHere(pieces[from + 1 + offset], word)));
}

function isHere(piece: Piece | undefined, word: string): boolean {
  if (piece === undefined) return false;
  const isNumber = piece.kind === 'number';
  if (word === AMOUNT) return isNumber || restsOf(piece) !== undefined;
  return isNumber ? word === FIGURES : piece.lower === word;
}
