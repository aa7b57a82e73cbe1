import { addCounts, NO_COUNTS } from './counts.ts';
import type { Score } from './measure.ts';

/** Sums the counts of articles, measure by measure. */
export function addScores(scores: readonly Score[]): Score {
  const total: Record<string, Score[string]> = {};
  for (const score of scores) {
    for (const [name, value] of Object.entries(score)) {
      total[name] = addCounts(total[name] ?? NO_COUNTS, value);
    }
  }
  return total;
}
