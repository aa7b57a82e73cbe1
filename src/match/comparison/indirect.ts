import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { agreement, evidenceOf, reportsQuoted } from './explain.ts';
import { containment, countShared } from './containment.ts';
import { isOtherEvent } from './gates.ts';
import { findWithin } from './quote-agreement.ts';
import { isProposition } from './predicates.ts';
import { isReportOfQuotation } from './reports.ts';
import { isVetoed } from './vetoes.ts';

/** Share of the content words of the shorter that the longer must have, pronouns and tenses aside. */
const LEAST_SHARED = 0.7;
/** Less is enough where the two stand out among all claims of the event; there a shared name alone is not. */
const LEAST_SHARED_IN_EVENT = 0.4;
const LEAST_SAME_IN_EVENT = 0.6;
const NEARLY_ALL = 0.8;
const LEAST_MATCHED_WORDS = 2;
const LEAST_CONCEPTS = 3;

/** Both report in part and in part quote: the words that the one quotes stand among those that the other quotes. */
function quoteTheSame({ quote: a }: PreparedSide, { quote: b }: PreparedSide): boolean {
  if (a === null || b === null) return false;
  return (findWithin(a, b) ?? findWithin(b, a)) !== undefined;
}

/** Likely one matter, and two propositions: a phrase must be in the quotation nearly word for word ("their commitment to peace"). */
function isSureInEvent({ a, b, same }: AlignedPair): boolean {
  if (same < LEAST_SAME_IN_EVENT) return false;
  return Math.max(...containment(a, b)) >= NEARLY_ALL || (isProposition(a) && isProposition(b));
}

/** One outlet quotes what the other reports of the same speaker in its own words. */
export function indirect(pair: AlignedPair): readonly Agreement[] {
  const { a, b, contents, quotes, speakers } = pair;
  const isMixture = isReportOfQuotation(a, b, speakers);
  const isSameInside = quoteTheSame(a, b);
  if (!(isMixture || isSameInside) || quotes !== null || contents === null || isOtherEvent(pair)) return [];
  if (speakers !== 'same' && speakers !== 'compatible') return [];
  if (pair.isInformed && !isSureInEvent(pair)) return [];
  const leastShared = pair.isInformed ? LEAST_SHARED_IN_EVENT : LEAST_SHARED;
  const matched = isSameInside
    ? countShared(a.content.concepts, b.content.concepts)
    : contents.matchedContentWords;
  if (Math.max(...containment(a, b)) < leastShared || matched < LEAST_MATCHED_WORDS) return [];
  if (Math.min(a.content.concepts.size, b.content.concepts.size) < LEAST_CONCEPTS || isVetoed(pair, contents))
    return [];
  const isOfA = isMixture
    ? a.claim.kind === 'direct'
    : (a.quote?.terms.length ?? 0) >= (b.quote?.terms.length ?? 0);
  const [quoting, reporting] = isOfA ? [a, b] : [b, a];
  return [
    agreement('quote_indirect', {
      confidence: 0.5 + 0.4 * Math.max(...containment(a, b)),
      explanation: reportsQuoted(
        reporting,
        quoting,
        isMixture ? 'in its own words' : 'partly in its own words',
      ),
      a: evidenceOf(a, a.content.terms),
      b: evidenceOf(b, b.content.terms),
    }),
  ];
}
