import { textOf } from '../../model/span.ts';
import { cutAtWord } from '../../text/excerpt.ts';
import { plural } from '../../text/plural.ts';
import { printable } from '../../text/printable.ts';
import { percent } from '../tables/ratios.ts';
import type { Change, Comparison, LostClaim } from './compare.ts';

const SHOWN_TEXT = 110;

export interface ComparisonStyle {
  /** In percentage points, as it was compared with. */
  readonly tolerance: number;
  /** How many of the lost claims are listed. */
  readonly shownClaims: number;
}

/** What became of a corpus since the baseline: measures that fell, the claims that were right and are not now. */
export function describeComparison(
  comparison: Comparison,
  { tolerance, shownClaims }: ComparisonStyle,
): string {
  const { corpus, drops, lost, gained } = comparison;
  const fallen = drops.length === 0 ? 'no measure' : plural(drops.length, 'measure');
  const hidden = lost.length - Math.min(lost.length, shownClaims);
  return [
    `${corpus}: ${fallen} fell by more than ${tolerance} points.`,
    ...drops.map(describeChange),
    ...describeGoldChange(comparison),
    `Of the claims, ${gained} are found better than before and ${lost.length} worse${lost.length === 0 ? '.' : ':'}`,
    ...lost.slice(0, shownClaims).map(describeLost),
    ...(hidden > 0 ? [`  and ${hidden} more (--verbose lists them)`] : []),
  ].join('\n');
}

/** `content half: 77.0 before, 75.1 now (-1.9)` */
function describeChange({ measure, before, after }: Change): string {
  const difference = Number.isFinite(after - before) ? ` (${percent(after - before)})` : '';
  return `  ${measure}: ${percent(before)} before, ${percent(after)} now${difference}`;
}

function describeGoldChange({ unknownArticles, goneArticles }: Comparison): string[] {
  if (unknownArticles + goneArticles === 0) return [];
  const news = `${plural(unknownArticles, 'article')} it does not know as annotated now`;
  return [
    `The gold is not that of the baseline: ${news}, ${goneArticles} of its own are gone. Claims are compared in the others.`,
  ];
}

function describeLost({ article, gold, lost }: LostClaim): string {
  const { source, cue, content } = gold.attribution;
  const words = [source, cue, content].map((spans) => printable(textOf(article.text, spans)) || '-');
  return `  ${lost} lost in ${printable(article.id)}: ${cutAtWord(words.join(' | '), SHOWN_TEXT)}`;
}
