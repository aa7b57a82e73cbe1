import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, Term } from './compare.ts';
import { compareOrder } from './comparatives.ts';
import { areAntonyms, hasAntonym } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableWords } from './gates.ts';
import { reversersOf } from './polarity.ts';

/** The subject and one thing more must match, or nothing says that the two words are said of the same. */
const LEAST_MATCHED_WORDS = 1;

/** Words with an antonym that the other side does not have, and that nothing reverses. */
function lone(terms: readonly Term[], others: readonly Term[]): Term[] {
  const reversers = reversersOf(terms);
  return terms.filter(
    (term, index) =>
      hasAntonym(term) &&
      !others.some(({ conceptKey }) => conceptKey === term.conceptKey) &&
      (reversers[index]?.length ?? 0) === 0 &&
      !term.isCapital,
  );
}

/** Predicates that exclude each other in the same place: rise and fall, convict and acquit. */
export function antonym(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableWords(pair);
  if (alignment === null || alignment.matchedContentWords < LEAST_MATCHED_WORDS) return [];
  if (compareOrder(pair) !== undefined) return [];
  const { a, b } = pair;
  const aLone = lone(a.content.terms, b.content.terms);
  const bLone = lone(b.content.terms, a.content.terms);
  for (const { aTerms, bTerms } of alignment.edits) {
    const x = aTerms.find((term) => aLone.includes(term) && bTerms.some((other) => areAntonyms(term, other)));
    const y = x && bTerms.find((term) => bLone.includes(term) && areAntonyms(x, term));
    if (x === undefined || y === undefined) continue;
    const [aEvidence, bEvidence] = [evidenceOf(a, [x]), evidenceOf(b, [y])];
    return [
      discrepancy('antonym', {
        severity: 'high',
        confidence: 0.5 + 0.35 * Math.min(alignment.aCoverage, alignment.bCoverage),
        explanation: has(pair, aEvidence, bEvidence),
        a: aEvidence,
        b: bEvidence,
      }),
    ];
  }
  return [];
}
