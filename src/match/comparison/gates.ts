import type { AlignedPair, Alignment, Edit, PreparedSide } from './compare.ts';
import { namesDiffer } from './names.ts';

/** Below this two claims are not taken to be about the same thing. */
export const LEAST_SAME = 0.5;

/** Nor are they where a side shares less than this of what it says besides values: "the lottery earned", "guests at the zoo earned". */
const LEAST_SHARED = 0.35;

/** Short sentences with one slot changed: this share of what is not a number must match on both sides. */
const LEAST_FRAME = 0.7;

/** Where the quoted words are compared as words, the rest is compared only if it is nearly the same. */
const LEAST_FRAME_AROUND_QUOTES = 0.8;

/** A claim within a longer one: nearly all its content words, three at least, close together there. */
const LEAST_PART = 0.85;
const LEAST_PART_WORDS = 3;
const LOOSEST_PART = 2.5;

function shareOf(of: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let whole = 0;
  let part = 0;
  for (const [concept, weight] of of) {
    whole += weight;
    if (other.has(concept)) part += weight;
  }
  return whole === 0 ? 0 : part / whole;
}

/** Shares of the content words around the values that the other side has too, of `a` and of `b`; in any order. */
export function frame({ a, b }: Pick<AlignedPair, 'a' | 'b'>): readonly [number, number] {
  return [shareOf(a.frame, b.frame), shareOf(b.frame, a.frame)];
}

function isQuoted({ claim }: PreparedSide): boolean {
  return claim.kind === 'direct';
}

/** Two sources who differ are a dispute between them, not a discrepancy between outlets. */
export function isDispute({ a, b, speakers }: AlignedPair): boolean {
  if (speakers === 'different') return true;
  const denies = [a, b].filter(({ claim }) => claim.stance === 'denies' || claim.stance === 'doubts');
  return denies.length === 1 && speakers !== 'same' && speakers !== 'compatible';
}

export function isSubstitution({ aTerms, bTerms }: Edit): boolean {
  return aTerms.length > 0 && bTerms.length > 0;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside']);

function isPlace(pair: AlignedPair, edit: Edit): boolean {
  const first = edit.aTerms[0];
  if (first === undefined) return false;
  const index = pair.a.content.terms.indexOf(first);
  const before = pair.a.content.terms[index - 1] ?? first;
  return PLACE_PREPOSITIONS.has(before.norm) || PLACE_PREPOSITIONS.has(first.norm);
}

/** Whether a number stands against a number somewhere. */
export function hasOtherNumber({ edits }: Alignment): boolean {
  return edits.some(
    ({ aTerms, bTerms }) =>
      aTerms.some(({ isNumber }) => isNumber) && bTerms.some(({ isNumber }) => isNumber),
  );
}

/**
 * Whether the claims themselves tell of two events: another place, or another name and another number in one headline template. Asked
 * only where nobody has compared the articles.
 */
export function isOtherEvent(pair: AlignedPair): boolean {
  const { sameEvent, contents } = pair;
  if (sameEvent !== null) return !sameEvent;
  if (contents === null) return true;
  const differing = contents.edits.filter((edit) => isSubstitution(edit) && namesDiffer(pair, edit));
  if (differing.some((edit) => isPlace(pair, edit))) return true;
  return differing.length > 0 && hasOtherNumber(contents);
}

/** Whether one claim stands within a stretch of the other: a short sentence against a long one that says the same and more. */
function isPartOf({ a, b, matches, matchedContentWords }: Alignment, containment: number): boolean {
  const stretch = Math.max(a.to - a.from, b.to - b.from);
  return (
    containment >= LEAST_PART &&
    matchedContentWords >= LEAST_PART_WORDS &&
    stretch <= LOOSEST_PART * matches.length
  );
}

/**
 * The alignment of two claims that may be held against each other slot by slot: about the same thing, of one event, not two quotations
 * (their words are compared as words), not two sources in dispute. Null where they may not.
 */
export function comparableContents(pair: AlignedPair): Alignment | null {
  let contents = comparable.get(pair);
  if (contents === undefined) {
    contents = judgeContents(pair);
    comparable.set(pair, contents);
  }
  return contents;
}

/** Most rules ask for it: judged once a pair. */
const comparable = new WeakMap<AlignedPair, Alignment | null>();

function judgeContents(pair: AlignedPair): Alignment | null {
  const { a, b, contents, same } = pair;
  if (contents === null || isDispute(pair) || (isQuoted(a) && isQuoted(b))) return null;
  const [ofA, ofB] = frame(pair);
  if (pair.quotes !== null && Math.min(ofA, ofB) < LEAST_FRAME_AROUND_QUOTES) return null;
  const least = Math.min(ofA, ofB);
  const isSame =
    (same >= LEAST_SAME && least >= LEAST_SHARED) ||
    least >= LEAST_FRAME ||
    isPartOf(contents, Math.max(ofA, ofB));
  return isSame && !isOtherEvent(pair) ? contents : null;
}

/** Words that reverse, weaken or oppose count only where most else is the same. */
const LEAST_FRAME_FOR_WORDS = 0.6;

/** Like `comparableContents`, for rules that compare single words and not values: more must be the same. */
export function comparableWords(pair: AlignedPair): Alignment | null {
  const [ofA, ofB] = frame(pair);
  return Math.min(ofA, ofB) >= LEAST_FRAME_FOR_WORDS ? comparableContents(pair) : null;
}
