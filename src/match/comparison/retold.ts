import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { containment } from './containment.ts';
import { agreement, evidenceOf } from './explain.ts';
import { isProposition } from './predicates.ts';
import { compareQuantities, haveOtherFigures } from './quantities.ts';
import { isReportOfQuotation } from './reports.ts';
import { isVetoed } from './vetoes.ts';

/** Probability of one matter from which two claims that stand out in their event agree; chosen on marked events. */
const LEAST_SAME = 0.5;

/** Two speakers rarely say the same of themselves. */
const LEAST_SAME_OF_TWO_SPEAKERS = 0.8;

/** A phrase without a verb ("their commitment to arms control") names what many claims of the event may say something of. */
const LEAST_SAME_OF_PHRASES = 0.75;

/** Where one of the two negates, standing out together is no sign of agreement: their words alone must show it. */
const LEAST_GENERAL_OF_NEGATED = 0.55;

/** Below this share on one side, while the other side is nearly all there, one says more than the other. */
const MORE_SPECIFIC = 0.6;
const NEARLY_ALL = 0.8;

const MOST_CONFIDENT = 0.95;

function standOut({ a, b, same, general, speakers }: AlignedPair): boolean {
  if (same < LEAST_SAME || (speakers === 'different' && same < LEAST_SAME_OF_TWO_SPEAKERS)) return false;
  if (a.claim.negated !== b.claim.negated && general < LEAST_GENERAL_OF_NEGATED) return false;
  // To look for a verb is costly: only where it decides.
  return same >= LEAST_SAME_OF_PHRASES || (isProposition(a) && isProposition(b));
}

function outletOf({ article }: PreparedSide): string {
  return article.outlet;
}

/** What kind of agreement it is, and in what words it is told. */
function tell(pair: AlignedPair): { type: Agreement['type']; explanation: string } {
  const { a, b, speakers } = pair;
  const [quoting, reporting] = a.claim.kind === 'direct' ? [a, b] : [b, a];
  if (isReportOfQuotation(a, b, speakers)) {
    const explanation = `${outletOf(reporting)} reports in its own words what ${outletOf(quoting)} quotes.`;
    return { type: 'quote_indirect', explanation };
  }
  const [ofA, ofB] = containment(a, b);
  if (Math.min(ofA, ofB) < MORE_SPECIFIC && Math.max(ofA, ofB) >= NEARLY_ALL) {
    const [more, less] = ofA < ofB ? [a, b] : [b, a];
    const explanation = `${outletOf(more)} says the same as ${outletOf(less)} and more.`;
    return { type: 'claim_more_specific', explanation };
  }
  return {
    type: 'claim_paraphrase',
    explanation: `${outletOf(a)} and ${outletOf(b)} tell the same thing in their own words.`,
  };
}

/**
 * The same thing told twice, in words that may be few in common: of all claims of the event these two stand out together (Nelken and Shieber
 * 2006 align sentences of comparable texts in this way). Never where a slot is known to differ.
 */
export function retold(pair: AlignedPair): readonly Agreement[] {
  const { a, b, same, contents, quotes, isInformed } = pair;
  if (!isInformed || quotes !== null || a.claim.stance !== b.claim.stance || !standOut(pair)) return [];
  if (contents !== null && isVetoed(pair, contents)) return [];
  const { isOne, isOther } = compareQuantities(a.claim.values, b.claim.values);
  if ((isOther && !isOne) || haveOtherFigures(a.claim.values, b.claim.values)) return [];
  const { type, explanation } = tell(pair);
  const confidence = Math.min(MOST_CONFIDENT, same);
  const [ofA, ofB] = [evidenceOf(a, a.content.terms), evidenceOf(b, b.content.terms)];
  return [agreement(type, { confidence, explanation, a: ofA, b: ofB })];
}
