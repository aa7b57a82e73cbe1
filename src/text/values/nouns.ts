import { loadTable, loadWords } from '../../lexicon/load.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';

/** What a number counts, as far as the words beside it tell. */
export interface Counted {
  /** Lemma of the head noun; empty where there is none. */
  readonly what: string;
  /** Lemmas of the modifiers and, where the noun holds one ("deaths"), the class of the predicate. */
  readonly scope: readonly string[];
  /** Index of the first piece behind the noun phrase. */
  readonly end: number;
}

let countNouns: ReadonlyMap<string, readonly [string, string]> | undefined;

/** The noun that a form stands for and the predicate that it holds: "deaths" → person, die. */
export function readCountNoun(form: string): readonly [what: string, predicate: string] | undefined {
  countNouns ??= new Map(
    loadTable('count-nouns').map(([word = '', what = '', predicate = '']) => [word, [what, predicate]]),
  );
  return countNouns.get(form);
}

const LONGEST_PHRASE = 8;
const PASSED_OVER = /^(?:of|the|these|those|its|his|her|their|our|other|more|mostly|mainly|further)$/;
const RESTRICTING = /^(?:other|more|further)$/;
const ENDING =
  /^(?:last|next|this|that|ago|earlier|later|today|yesterday|tomorrow|tonight|each|apiece|away|left)$/;

/** Words that begin something else: a date behind the number ("turned 40 last Tuesday"). */
function isEnding({ text, lower }: Piece): boolean {
  if (ENDING.test(lower)) return true;
  return text !== lower && (loadWords('weekdays').has(lower) || loadWords('months').has(lower));
}

function isSameSentence(a: Piece | undefined, b: Piece): boolean {
  return a?.token.sentence === b.token.sentence;
}

function isModifier(piece: Piece, next: Piece | undefined): boolean {
  const { tag } = piece.token;
  if (tag === 'ADJ' || tag === 'ADV') return true;
  return (
    tag === 'VERB' &&
    /(?:ing|ed)$/.test(piece.lower) &&
    (next?.token.tag === 'NOUN' || next?.token.tag === 'ADJ')
  );
}

/** "face-to-face", "door-to-door": a noun, a preposition and the noun again stand before their head. */
function isRepeatedNoun(pieces: readonly Piece[], index: number): boolean {
  const [first, link, last] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  return link?.joint === 'hyphen' && last?.joint === 'hyphen' && first?.lower === last.lower;
}

/** "16 kinds of …": what is counted comes behind. */
function isKindOf({ lower }: Piece, next: Piece | undefined): boolean {
  return /^(?:kinds?|types?|sorts?|forms?)$/.test(lower) && next?.lower === 'of';
}

/** "one snow plow": behind "one" and a noun a bare form is no verb, which would end in -s. */
function isBareNoun(pieces: readonly Piece[], from: number, { token }: Piece): boolean {
  return (
    /^(?:one|1)$/.test(pieces[from - 1]?.lower ?? '') && token.tag === 'VERB' && token.lower === token.lemma
  );
}

/** "two nations share goals": a plural before a bare form, which is a verb whatever its tag, unless it often stands before nouns. */
function isClosingPlural({ token }: Piece, next: Piece | undefined): boolean {
  if (token.tag !== 'NOUN' || token.lower === token.lemma || loadWords('plural-modifiers').has(token.lower))
    return false;
  return next?.token.tag === 'NOUN' && next.token.lower === next.token.lemma;
}

/** The noun phrase that begins at `pieces[from]`, behind a number: "senior police officers", "of the miners", "-member". */
export function findCountedNoun(pieces: readonly Piece[], from: number): Counted | undefined {
  const nouns: Piece[] = [];
  const scope: string[] = [];
  let end = from;
  for (let index = from; index < pieces.length && index < from + LONGEST_PHRASE; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || !isSameSentence(pieces[from - 1], piece)) break;
    if (piece.kind === 'number' && pieces[index - 1]?.lower === 'the' && nouns.length === 0) continue;
    if (piece.kind !== 'word' || isEnding(piece)) break;
    const { tag } = piece.token;
    if (nouns.length === 0 && tag === 'DET' && !/^(?:of|half)$/.test(pieces[index - 1]?.lower ?? '')) break;
    const next = pieces[index + 1];
    if (isRepeatedNoun(pieces, index)) {
      index += 2;
      continue;
    }
    if (next?.joint === 'hyphen' && next.token.tag === 'VERB') {
      index += 1;
      continue;
    }
    if (index === from && piece.joint === 'hyphen' && tag === 'NOUN')
      return { what: piece.token.lemma, scope, end: index + 1 };
    const listed = readCountNoun(piece.lower);
    if (nouns.length === 0 && PASSED_OVER.test(piece.lower)) {
      if (RESTRICTING.test(piece.lower)) scope.push(piece.lower);
      continue;
    }
    if (nouns.length === 0 && isKindOf(piece, next)) continue;
    if (nouns.length === 1 && isBareNoun(pieces, from, piece)) nouns.push(piece);
    else if (tag === 'NOUN' || tag === 'PROPN' || (listed !== undefined && nouns.length === 0))
      nouns.push(piece);
    else if (nouns.length === 0 && isModifier(piece, pieces[index + 1])) scope.push(piece.token.lemma);
    else break;
    end = index + 1;
    if (listed !== undefined && pieces[end]?.token.tag !== 'NOUN') break;
    if (isClosingPlural(piece, pieces[end])) break;
  }
  const head = nouns.at(-1);
  if (head === undefined) return undefined;
  scope.push(...nouns.slice(0, -1).map(({ token }) => token.lemma));
  const [what, predicate] = readCountNoun(head.lower) ?? [head.token.lemma, ''];
  if (predicate !== '') scope.push(predicate);
  if (head.lower === 'others') scope.push('other');
  return { what, scope, end };
}

const LINKS = /^(?:to|at|of|by|from|as|the|a|an|its|up|down)$/;
const UNIT = /^(?:percent|per|cent|%)$/;

/** A noun, or the word that begins the sentence, which is often taken for a name ("Turnout was …"). */
function isCommonNoun(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.token.tag === 'NOUN') return true;
  const isFirst = pieces[index - 1]?.token.sentence !== piece?.token.sentence;
  return piece?.token.tag === 'PROPN' && isFirst && pieces[index + 1]?.token.tag !== 'PROPN';
}

function lemmaOf({ token }: Piece): string {
  if (token.tag !== 'PROPN') return token.lemma;
  return token.lower.endsWith('ies')
    ? `${token.lower.slice(0, -3)}y`
    : token.lower.replace(/(?<=[^s])s$/, '');
}

/**
 * The noun whose level a number behind it gives: "turnout" in "Turnout in the city was 61 per cent", "toll" in "the death toll
 * rose to 38". Looks back over one verb and over phrases with a preposition.
 * @param acceptsVerb if given, such a verb or "of" must stand between them ("engineers at £30,000" tells nothing of engineers)
 */
export function findNounBefore(
  pieces: readonly Piece[],
  first: number,
  acceptsVerb?: (verb: Piece) => boolean,
): Counted | undefined {
  let head: Piece | undefined;
  let hasVerb = acceptsVerb === undefined || pieces[first - 1]?.lower === 'of';
  for (let index = first - 1; index >= 0 && index >= first - LONGEST_PHRASE; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || !isSameSentence(pieces[first], piece)) break;
    if (head === undefined && (UNIT.test(piece.lower) || piece.kind === 'number')) continue;
    if (piece.lower === "'s" || (piece.lower === "'" && head !== undefined)) continue;
    if (piece.kind !== 'word') break;
    const { tag } = piece.token;
    if (isCommonNoun(pieces, index)) {
      if (matchPhrase('units', pieces, index) !== undefined) continue;
      head ??= piece;
    } else if (head === undefined) {
      const isVerb = tag === 'VERB' || tag === 'AUX';
      if (isVerb) hasVerb ||= acceptsVerb?.(piece) === true;
      else if (tag !== 'ADV' && !LINKS.test(piece.lower)) break;
    } else if (tag === 'ADP') head = undefined;
    else if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'PROPN') break;
  }
  if (head === undefined || !hasVerb) return undefined;
  const [what, predicate] = readCountNoun(head.lower) ?? [lemmaOf(head), ''];
  return { what, scope: predicate === '' ? [] : [predicate], end: first };
}
