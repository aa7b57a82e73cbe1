import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import { compareOrder } from './comparatives.ts';
import type { AlignedPair } from './compare.ts';
import { findExchange, type Exchange } from './exchange.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableContents } from './gates.ts';
import { isContent } from './terms.ts';

/** "met", "and": the order of the two says nothing. */
function isSymmetric({ between }: Exchange): boolean {
  const symmetric = loadWords('symmetric-predicates');
  return (
    between.some(({ stem }) => symmetric.has(stem)) || (!between.some(isContent) && !isDirection(between))
  );
}

function isDirection(between: Exchange['between']): boolean {
  return between.some(({ norm }) => norm === 'to');
}

/** The same predicate with its two arguments exchanged, or a direction turned round. */
export function roleSwap(pair: AlignedPair): readonly Discrepancy[] {
  const exchange = comparableContents(pair) === null ? undefined : findExchange(pair);
  if (exchange?.isOfRoles !== true || isSymmetric(exchange) || compareOrder(pair) !== undefined) return [];
  const { aFirst, aSecond, bFirst, bSecond, between } = exchange;
  const [a, b] = [evidenceOf(pair.a, [aFirst, aSecond]), evidenceOf(pair.b, [bFirst, bSecond])];
  return [
    discrepancy('role_swap', {
      severity: 'high',
      confidence: isDirection(between) ? 0.6 : 0.7,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}
