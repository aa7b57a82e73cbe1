import type { Quantity } from '../../model/value.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { frame, isDispute } from './gates.ts';
import { isContent } from './terms.ts';

/** All that one side says around its value stands on the other side, too. */
const ALL = 0.99;

/** Figures of so many digits before the zeros that fit each other are rarely two. */
const DISTINCTIVE_DIGITS = 3;

/** How far before its figure the verb may stand. */
const REACH = 2;

/** The digits that tell: 3 of "£18.6m", 1 of "4,000"; 0 for a number in words. */
function significantDigits({ text }: Quantity): number {
  const [figures = ''] = /\d[\d.,]*/.exec(text) ?? [];
  const digits = figures.replace(/\D/g, '').replace(/^0+/, '');
  return (/\.\d/.test(figures) ? digits : digits.replace(/0+$/, '')).length;
}

/** The last word of content before the value: "raised" in "raised £18.6m". */
function wordBefore({ content }: PreparedSide, { span }: Quantity): Term | undefined {
  return content.terms
    .filter(({ end }) => end <= span.start)
    .slice(-REACH)
    .findLast(isContent);
}

function hasSameLead({ a, b }: AlignedPair, x: Quantity, y: Quantity): boolean {
  const [ofA, ofB] = [wordBefore(a, x), wordBefore(b, y)];
  return ofA !== undefined && ofA.concept === ofB?.concept;
}

/** The same noun, the same restrictions, and nothing else said on one of the sides. */
function isNamedAlike(pair: AlignedPair, x: Quantity, y: Quantity): boolean {
  const isSame = x.what !== '' && x.what === y.what && x.scope.length > 0;
  return isSame && x.scope.every((word) => y.scope.includes(word)) && Math.max(...frame(pair)) >= ALL;
}

/** The same verb before figures with many digits, and one thing more in common. */
function isDistinctive(pair: AlignedPair, x: Quantity, y: Quantity): boolean {
  const digits = Math.min(significantDigits(x), significantDigits(y));
  if (digits < DISTINCTIVE_DIGITS || !hasSameLead(pair, x, y)) return false;
  return [...pair.a.frame.keys()].filter((concept) => pair.b.frame.has(concept)).length >= 2;
}

/**
 * Whether two values that fit are of one thing although the sentences around them differ: "112 were hurt, 12 of them children" and "at least ten
 * children were hurt". Only within one event.
 */
export function isOfOneThing(pair: AlignedPair, x: Quantity, y: Quantity): boolean {
  if (pair.sameEvent !== true || isDispute(pair)) return false;
  return isNamedAlike(pair, x, y) || isDistinctive(pair, x, y);
}
