import type { Agreement } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';
import { commonPart } from './common-part.ts';
import { containment, countShared } from './containment.ts';
import { agreement, evidenceOf, reportsQuoted, tellsMore, type Evidence } from './explain.ts';
import { isProposition, sharesPredication } from './predicates.ts';
import { compareQuantities, haveOtherFigures } from './quantities.ts';
import { isReportOfQuotation } from './reports.ts';
import { isVetoed } from './vetoes.ts';

/** Probability of one matter from which two claims that stand out in their event agree; chosen on marked events. */
const LEAST_SAME = 0.6;

/** Two speakers rarely say the same of themselves. */
const LEAST_SAME_OF_TWO_SPEAKERS = 0.8;

/** A phrase of fewer content words than this says nothing that could be agreed on. */
const LEAST_CONCEPTS = 3;

/** Where one of the two negates, standing out together is no sign of agreement: their words alone must show it. */
const LEAST_GENERAL_OF_NEGATED = 0.55;

/** Share of the content words quoted by the one that quotes less that the other must quote, too. */
const LEAST_QUOTED = 0.5;

/** Below this share on one side, while the other side is nearly all there, one says more than the other. */
const MORE_SPECIFIC = 0.6;
const NEARLY_ALL = 0.8;

const MOST_CONFIDENT = 0.95;

/** "Eight months ago" and "in eight months": a figure or a date alone may be of anything. */
function shareMoreThanValues({ frame: a }: PreparedSide, { frame: b }: PreparedSide): boolean {
  return [...a.keys()].some((concept) => b.has(concept));
}

function standOut({ a, b, same, general, speakers }: AlignedPair): boolean {
  if (same < LEAST_SAME || (speakers === 'different' && same < LEAST_SAME_OF_TWO_SPEAKERS)) return false;
  if (a.claim.negated !== b.claim.negated && general < LEAST_GENERAL_OF_NEGATED) return false;
  if (!shareMoreThanValues(a, b)) return false;
  if (Math.min(a.content.concepts.size, b.content.concepts.size) < LEAST_CONCEPTS) return false;
  return isProposition(a) && isProposition(b) && sharesPredication(a, b) && sharesPredication(b, a);
}

/** Both quote, and mostly other words: each tells of what it quotes. */
function quoteOtherWords({ quote: a }: PreparedSide, { quote: b }: PreparedSide): boolean {
  if (a === null || b === null) return false;
  return countShared(a.concepts, b.concepts) < LEAST_QUOTED * Math.min(a.concepts.size, b.concepts.size);
}

/** One quotes, and the other does not report the quotation: what is said there is not what is told here. */
function isAsideOfQuotation({ a, b, speakers }: AlignedPair): boolean {
  const quotations = [a, b].filter(({ claim }) => claim.kind === 'direct').length;
  return quotations === 1 && !isReportOfQuotation(a, b, speakers);
}

interface Telling {
  readonly type: Agreement['type'];
  readonly explanation: string;
  readonly a: Evidence;
  readonly b: Evidence;
}

/** What kind of agreement it is, in what words it is told, and where in the claims it lies. */
function tell(pair: AlignedPair): Telling {
  const { a, b, speakers } = pair;
  const [ofA, ofB] = [evidenceOf(a, commonPart(a, b)), evidenceOf(b, commonPart(b, a))];
  const [quoting, reporting] = a.claim.kind === 'direct' ? [a, b] : [b, a];
  if (isReportOfQuotation(a, b, speakers)) {
    const explanation = reportsQuoted(reporting, quoting, 'in its own words');
    return { type: 'quote_indirect', explanation, a: ofA, b: ofB };
  }
  const [shareOfA, shareOfB] = containment(a, b);
  if (Math.min(shareOfA, shareOfB) < MORE_SPECIFIC && Math.max(shareOfA, shareOfB) >= NEARLY_ALL) {
    const explanation = shareOfA < shareOfB ? tellsMore(a, b) : tellsMore(b, a);
    return { type: 'claim_more_specific', explanation, a: ofA, b: ofB };
  }
  const explanation = `${a.article.outlet} has “${ofA.value}”, ${b.article.outlet} “${ofB.value}”: the same thing in other words.`;
  return { type: 'claim_paraphrase', explanation, a: ofA, b: ofB };
}

/**
 * The same thing told twice, in words that may be few in common: of all claims of the event these two stand out together (Nelken and Shieber
 * 2006 align sentences of comparable texts in this way). Never where a slot is known to differ.
 */
export function retold(pair: AlignedPair): readonly Agreement[] {
  const { a, b, same, contents, quotes, isInformed } = pair;
  if (!isInformed || quotes !== null || a.claim.stance !== b.claim.stance || !standOut(pair)) return [];
  if (isAsideOfQuotation(pair) || quoteOtherWords(a, b) || (contents !== null && isVetoed(pair, contents)))
    return [];
  const { isOne, isOther } = compareQuantities(a.claim.values, b.claim.values);
  if ((isOther && !isOne) || haveOtherFigures(a.claim.values, b.claim.values)) return [];
  const { type, ...told } = tell(pair);
  return [agreement(type, { confidence: Math.min(MOST_CONFIDENT, same), ...told })];
}
