import type { AlignedPair, Alignment, Edit, Term } from './compare.ts';
import { compareOrder } from './comparatives.ts';
import { areAntonyms, exclusiveKind, haveScaleStep, reversals } from './cues.ts';
import { findExchange } from './exchange.ts';
import { isSubstitution } from './gates.ts';
import { namesDiffer } from './names.ts';
import { areOne, isQuantity } from './quantities.ts';

function isExclusive({ aTerms, bTerms }: Edit): boolean {
  return aTerms.some((x) => bTerms.some((y) => exclusiveKind(x, y) !== undefined || areAntonyms(x, y)));
}

function lastOf(terms: readonly Term[], all: readonly Term[]): Term | undefined {
  const last = terms.at(-1);
  return last === undefined ? undefined : all[all.indexOf(last) + 1];
}

function isReversed({ a, b }: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const ofA = reversals(aTerms, lastOf(aTerms, a.content.terms));
  const ofB = reversals(bTerms, lastOf(bTerms, b.content.terms));
  return (ofA + ofB) % 2 === 1;
}

/** Numbers that differ as written and that are not known to be compatible as values. */
function hasOtherNumbers(pair: AlignedPair, { aTerms, bTerms }: Edit): boolean {
  const ofA = aTerms.filter(({ isNumber }) => isNumber);
  const ofB = bTerms.filter(({ isNumber }) => isNumber);
  if (ofA.length === 0 || ofB.length === 0 || ofA.some((x) => ofB.some((y) => x.norm === y.norm)))
    return false;
  return !meet(pair, ofA, ofB);
}

function meet({ a, b }: AlignedPair, aTerms: readonly Term[], bTerms: readonly Term[]): boolean {
  const inside = (terms: readonly Term[], start: number, end: number): boolean =>
    terms.some((term) => term.start < end && start < term.end);
  const ofA = a.claim.values.filter(isQuantity).filter(({ span }) => inside(aTerms, span.start, span.end));
  const ofB = b.claim.values.filter(isQuantity).filter(({ span }) => inside(bTerms, span.start, span.end));
  return ofA.some((x) => ofB.some((y) => areOne(x, y)));
}

/**
 * Whether some slot forbids to call two claims agreed, be it too uncertain to be reported as a difference: another name, number, day or rung
 * of a scale in the same place, a reverser on one side, exchanged names, a comparison turned round.
 */
export function isVetoed(pair: AlignedPair, alignment: Alignment): boolean {
  const order = compareOrder(pair);
  if (order?.isReversed === true) return true;
  if (order?.isConverse === true) return false;
  const exchange = findExchange(pair);
  if (exchange !== undefined) return exchange.isOfRoles;
  return alignment.edits.some(
    (edit) =>
      !edit.isSignalled &&
      (isReversed(pair, edit) ||
        (isSubstitution(edit) &&
          (namesDiffer(pair, edit) ||
            haveScaleStep(edit.aTerms, edit.bTerms) ||
            isExclusive(edit) ||
            hasOtherNumbers(pair, edit)))),
  );
}
