import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { agreement, evidenceOf } from './explain.ts';
import { containment } from './features.ts';
import { isOtherEvent } from './gates.ts';
import { isVetoed } from './vetoes.ts';

/** Share of the content words of the shorter that the longer must have, pronouns and tenses aside. */
const LEAST_SHARED = 0.7;
const LEAST_MATCHED_WORDS = 2;
const LEAST_CONCEPTS = 3;

function isReported({ claim }: PreparedSide): boolean {
  return claim.kind === 'indirect' || claim.kind === 'mixed';
}

/** One outlet quotes what the other reports of the same speaker in its own words. */
export function indirect(pair: AlignedPair): readonly Agreement[] {
  const { a, b, contents, quotes, speakers } = pair;
  const isMixture =
    (a.claim.kind === 'direct' && isReported(b)) || (b.claim.kind === 'direct' && isReported(a));
  if (!isMixture || quotes !== null || contents === null || isOtherEvent(pair)) return [];
  if (speakers !== 'same' && speakers !== 'compatible') return [];
  if (Math.max(...containment(a, b)) < LEAST_SHARED || contents.matchedContentWords < LEAST_MATCHED_WORDS)
    return [];
  if (Math.min(a.content.concepts.size, b.content.concepts.size) < LEAST_CONCEPTS || isVetoed(pair, contents))
    return [];
  const [quoting, reporting] = a.claim.kind === 'direct' ? [a, b] : [b, a];
  return [
    agreement('quote_indirect', {
      confidence: 0.5 + 0.4 * Math.max(...containment(a, b)),
      explanation: `${reporting.article.outlet} reports in its own words what ${quoting.article.outlet} quotes.`,
      a: evidenceOf(a, a.content.terms),
      b: evidenceOf(b, b.content.terms),
    }),
  ];
}
