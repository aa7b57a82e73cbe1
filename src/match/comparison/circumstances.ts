import { loadWords } from '../../lexicon/load.ts';
import { SEVERITIES, type Severity } from '../../model/pair.ts';
import { hull } from '../../model/span.ts';
import type { AlignedPair, PreparedSide } from './compare.ts';

/** How far around a quotation a mark of translation is looked for, in UTF-16 code units. */
const NEIGHBOURHOOD = 120;

function isTranslated({ article, claim }: PreparedSide): boolean {
  const place = hull(claim.content.spans);
  if (place === undefined) return false;
  const around = article.text
    .slice(Math.max(0, place.start - NEIGHBOURHOOD), place.end + NEIGHBOURHOOD)
    .toLowerCase();
  return [...loadWords('translation-marks')].some((mark) => around.includes(mark));
}

function isHeadline({ article, claim }: PreparedSide): boolean {
  return article.title !== '' && article.title.includes(claim.content.text);
}

/** One step down where a side is translated or stands in a headline: such words are not meant to be exact. */
export function soften(pair: AlignedPair, severity: Severity): Severity {
  const isLoose = [pair.a, pair.b].some((side) => isTranslated(side) || isHeadline(side));
  const rank = SEVERITIES.indexOf(severity);
  return isLoose ? (SEVERITIES[Math.max(0, rank - 1)] ?? severity) : severity;
}
