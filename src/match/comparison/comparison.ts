import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { compareOrder } from './comparatives.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableContents, frame } from './gates.ts';

/** With less in common two comparisons may be of other things. */
const LEAST_FRAME = 0.7;

/** The words from the first to "than" and what it is held against: one comparison as a reader sees it. */
function wordsOf({ content: { terms } }: PreparedSide, word: Term): readonly Term[] {
  const than = terms.findIndex(({ norm }) => norm === 'than');
  const isFar = terms.indexOf(word) > 6;
  return terms.slice(isFar ? terms.indexOf(word) : 0, than + 4);
}

/** A comparison turned round: the one safer than the other here, the other safer than the one there. */
export function comparison(pair: AlignedPair): readonly Discrepancy[] {
  if (comparableContents(pair) === null || Math.min(...frame(pair)) < LEAST_FRAME) return [];
  const order = compareOrder(pair);
  if (order?.isReversed !== true) return [];
  const [a, b] = [evidenceOf(pair.a, wordsOf(pair.a, order.a)), evidenceOf(pair.b, wordsOf(pair.b, order.b))];
  return [
    discrepancy('comparison', { severity: 'medium', confidence: 0.7, explanation: has(pair, a, b), a, b }),
  ];
}
