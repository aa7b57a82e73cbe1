import { cutAtWord } from '../../text/excerpt.ts';
import { plural } from '../../text/plural.ts';
import { printable } from '../../text/printable.ts';
import { percent } from '../tables/ratios.ts';
import type { Change, Comparison, Loss } from './compare.ts';

const SHOWN_TEXT = 110;

export interface ComparisonStyle {
  /** In percentage points, as it was compared with. */
  readonly tolerance: number;
  /** How many of the lost claims or pairs are listed. */
  readonly shownLosses: number;
}

/** What became of a corpus since the baseline: measures that fell, the claims or pairs that were right and are not now. */
export function describeComparison(
  comparison: Comparison,
  { tolerance, shownLosses }: ComparisonStyle,
): string {
  const { corpus, nouns, drops, lost, gained } = comparison;
  const fallen = drops.length === 0 ? 'no measure' : plural(drops.length, 'measure');
  const hidden = lost.length - Math.min(lost.length, shownLosses);
  return [
    `${corpus}: ${fallen} fell by more than ${tolerance} points.`,
    ...drops.map(describeChange),
    ...describeGoldChange(comparison),
    `Of the ${nouns.thing}s, ${gained} are found better than before and ${lost.length} worse${lost.length === 0 ? '.' : ':'}`,
    ...lost.slice(0, shownLosses).map(describeLost),
    ...(hidden > 0 ? [`  and ${hidden} more (--verbose lists them)`] : []),
  ].join('\n');
}

/** `content half: 77.0 before, 75.1 now (-1.9)` */
function describeChange({ measure, before, after }: Change): string {
  const difference = Number.isFinite(after - before) ? ` (${percent(after - before)})` : '';
  return `  ${measure}: ${percent(before)} before, ${percent(after)} now${difference}`;
}

function describeGoldChange({ nouns, unknownEntries, goneEntries }: Comparison): string[] {
  if (unknownEntries + goneEntries === 0) return [];
  const news = `${plural(unknownEntries, nouns.entry)} it does not know as annotated now`;
  return [
    `The gold is not that of the baseline: ${news}, ${goneEntries} of its own are gone. The ${nouns.thing}s are compared in the others.`,
  ];
}

function describeLost({ id, lost, words }: Loss): string {
  return `  ${lost} lost in ${printable(id)}: ${cutAtWord(words, SHOWN_TEXT)}`;
}
