import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Alignment, Edit, PreparedSide, Term } from './compare.ts';
import { findCountryOf } from '../../text/names/countries.ts';
import { exclusiveKind } from './cues.ts';
import { findExchange } from './exchange.ts';
import { discrepancy, evidenceOf, has, type Evidence } from './explain.ts';
import { comparableContents, frame, hasOtherNumber, isSubstitution } from './gates.ts';
import { namesDiffer } from './names.ts';
import { isContent } from './terms.ts';

/** With less of the sentence the same, two names may stand in two different slots. */
const LEAST_COVERAGE = 0.6;

/** So many content words beside the slot single out what is told. */
const LEAST_ELSE = 3;

const DATE_KINDS = new Set(['weekday', 'month']);

function hasExclusiveSlot({ aTerms, bTerms }: Edit): boolean {
  return aTerms.some((x) => bTerms.some((y) => isOtherSlotValue(x, y)));
}

/** A country's adjective against another name: "an Austrian bank", "a Lumen bank". */
function isOfOtherKind({ aTerms, bTerms }: Edit): boolean {
  const isOfCountry = ({ norm }: Term): boolean => ![undefined, norm].includes(findCountryOf(norm));
  return aTerms.some(isOfCountry) !== bTerms.some(isOfCountry);
}

/** A list in another order, a name that stands elsewhere on the other side: what fills the slot is there, too. */
function isMoved({ a, b }: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const isIn = (terms: readonly Term[], { content }: PreparedSide): boolean =>
    terms.every(({ concept, isFunction }) => isFunction || content.concepts.has(concept));
  return isIn(aTerms, b) && isIn(bTerms, a);
}

function isOtherSlotValue(x: Term, y: Term): boolean {
  const kind = exclusiveKind(x, y);
  return kind !== undefined && !DATE_KINDS.has(kind);
}

/** "first", "second": two of a row, where they are not all that differs. */
function isRank({ aTerms, bTerms }: Edit): boolean {
  return aTerms.some((x) => bTerms.some((y) => exclusiveKind(x, y) === 'rank'));
}

/** "the second-largest" against "the largest": a rank before a superlative on one side only. */
function rankBeforeSuperlative(pair: AlignedPair, { edits }: Alignment): [Evidence, Evidence] | undefined {
  for (const { aTerms, bTerms } of edits) {
    const [rank] = aTerms.length === 0 ? bTerms : aTerms;
    if (aTerms.length + bTerms.length !== 1 || rank === undefined || !/^\d+(?:st|nd|rd|th)$/.test(rank.norm))
      continue;
    const side = aTerms.length === 0 ? pair.b : pair.a;
    const next = side.content.terms[side.content.terms.indexOf(rank) + 1];
    if (next === undefined || !/(?:est|most|best|worst)$/.test(next.norm)) continue;
    const other = aTerms.length === 0 ? pair.a : pair.b;
    const match = other.content.terms.find(({ normKey }) => normKey === next.normKey);
    const [ranked, plain] = [
      evidenceOf(side, [rank, next]),
      evidenceOf(other, match === undefined ? [] : [match]),
    ];
    return aTerms.length === 0 ? [plain, ranked] : [ranked, plain];
  }
  return undefined;
}

/** Whether all that is said besides the slot is said on both sides, and is enough to tell that one thing is meant. */
function isAllElseShared({ a, b }: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const restOf = ({ frame: all }: PreparedSide, slot: readonly Term[]): string[] =>
    [...all.keys()].filter((concept) => !slot.some((term) => term.concept === concept));
  const [ofA, ofB] = [restOf(a, aTerms), restOf(b, bTerms)];
  return ofA.length >= LEAST_ELSE && ofA.length === ofB.length && ofA.every((one) => ofB.includes(one));
}

/** A slot that only one thing can fill, filled by different names, nationalities or ranks, all else being the same. */
export function entity(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableContents(pair);
  if (alignment === null) return [];
  if (findExchange(pair) !== undefined) return [];
  const changed = alignment.edits.filter(({ aTerms, bTerms }) => [...aTerms, ...bTerms].some(isContent));
  const slots = changed.filter(
    (edit) =>
      isSubstitution(edit) &&
      (hasExclusiveSlot(edit) || (namesDiffer(pair, edit) && !isOfOtherKind(edit))) &&
      !isMoved(pair, edit),
  );
  const [slot, ...others] = slots;
  const isOnlySlot =
    slot !== undefined &&
    others.length === 0 &&
    changed.length <= (isRank(slot) ? 1 : 2) &&
    !hasOtherNumber(alignment) &&
    (Math.min(...frame(pair)) >= LEAST_COVERAGE || isAllElseShared(pair, slot));
  const evidence = isOnlySlot
    ? ([evidenceOf(pair.a, slot.aTerms), evidenceOf(pair.b, slot.bTerms)] as const)
    : rankBeforeSuperlative(pair, alignment);
  if (evidence === undefined) return [];
  const [a, b] = evidence;
  const confidence = changed.length === 1 ? 0.7 : 0.5;
  return [discrepancy('entity', { severity: 'medium', confidence, explanation: has(pair, a, b), a, b })];
}
