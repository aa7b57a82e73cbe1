import { findCountedNoun, readCountNoun, type Counted } from './nouns.ts';
import { findPredicate } from './predicates.ts';
import type { Piece } from './pieces.ts';

/** The scope of a count that is part of another: never to be held against the whole. */
export const PART = 'part';

const REACH = 14;

function lowerAt(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.lower ?? '';
}

/** Index of the first piece of "including", "among them", "of whom" before a count; undefined where there is none. */
function findPartMark(pieces: readonly Piece[], from: number): number | undefined {
  let before = from - 1;
  while (/^(?:a|an|the|and|at|least)$/.test(lowerAt(pieces, before))) before -= 1;
  if (lowerAt(pieces, before) === 'including') return before;
  const isPronoun = /^(?:them|whom|those|these)$/.test(lowerAt(pieces, before));
  return isPronoun && /^(?:among|of)$/.test(lowerAt(pieces, before - 1)) ? before - 1 : undefined;
}

/** "three of them", "two of the wounded", and behind the noun "10 children were among the injured". */
function isPartBehind(pieces: readonly Piece[], end: number, nounEnd: number): boolean {
  if (lowerAt(pieces, end) === 'of') {
    const next = lowerAt(pieces, end + 1);
    if (/^(?:them|whom|those|these)$/.test(next)) return true;
    if (next === 'the' && (readCountNoun(lowerAt(pieces, end + 2))?.[1] ?? '') !== '') return true;
  }
  return /^(?:is|are|was|were)$/.test(lowerAt(pieces, nounEnd)) && lowerAt(pieces, nounEnd + 1) === 'among';
}

/** The nearest count before the index in its sentence, as index of its number. */
function findNumberBefore(pieces: readonly Piece[], from: number): number | undefined {
  for (let index = from - 1; index >= 0 && index >= from - REACH; index -= 1) {
    const piece = pieces[index];
    if (piece?.token.sentence !== pieces[from]?.token.sentence) return undefined;
    if (piece?.kind === 'number' || piece?.token.tag === 'NUM') return index;
  }
  return undefined;
}

/** What a count that is part of a whole takes from it. */
export interface PartOfWhole {
  /** Class of the predicate of the whole: the 12 in "112 were injured, among them 12 children" are injured. */
  readonly predicate: string | undefined;
  /** What the whole counts, for a part that names nothing of its own ("three of them"). */
  readonly what: string;
}

/**
 * The whole of which the count is a part; undefined where no words say so.
 * @param from index of the count's first piece, hedges included
 * @param end index behind the number
 * @param nounEnd index behind its noun
 */
export function findWhole(
  pieces: readonly Piece[],
  from: number,
  end: number,
  nounEnd: number,
): PartOfWhole | undefined {
  const mark = findPartMark(pieces, from) ?? (isPartBehind(pieces, end, nounEnd) ? from : undefined);
  if (mark === undefined) return undefined;
  const number = findNumberBefore(pieces, mark);
  if (number === undefined) return { predicate: undefined, what: '' };
  const whole: Counted | undefined = findCountedNoun(pieces, number + 1);
  const predicate = findPredicate(pieces, number, whole?.end ?? number + 1);
  return { predicate, what: whole?.what ?? '' };
}
