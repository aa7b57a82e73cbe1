import { UsageError } from '../../model/errors.ts';
import { ratioOf } from '../counts.ts';
import type { CorpusScore } from '../corpus.ts';
import type { GoldArticle } from '../gold.ts';
import type { Judged } from '../judge.ts';
import { FOUND_LETTERS, foundLetters, goldKey, type Baseline, type CorpusBaseline } from './baseline.ts';

/** A measure then and now, by what it is judged by: 0 to 1, or not a number where there was nothing to measure. */
export interface Change {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
}

/** Gold that was found better before. */
export interface LostClaim {
  readonly article: GoldArticle;
  readonly gold: Judged;
  /** `content`: it is not found any more. `relation`: it is, but not who says it. */
  readonly lost: 'content' | 'relation';
}

export interface Comparison {
  readonly corpus: string;
  /** All measures that both know. */
  readonly changes: readonly Change[];
  /** Those that fell by more than the tolerance: the gate fails where there are any. */
  readonly drops: readonly Change[];
  readonly lost: readonly LostClaim[];
  /** How many gold attributions are found better than before. */
  readonly gained: number;
  /** How many articles the baseline does not know as they are annotated now. */
  readonly unknownArticles: number;
  /** How many articles of the baseline are not in the gold as they were. */
  readonly goneArticles: number;
}

/** @throws UsageError where the baseline has no figures for one of the corpora */
export function checkIsInBaseline({ corpora }: Baseline, names: readonly string[], file: string): void {
  const missing = names.filter((name) => corpora[name] === undefined);
  if (missing.length === 0) return;
  const known = Object.keys(corpora).join(', ') || 'none';
  throw new UsageError(
    'not-in-baseline',
    `${file} holds no figures for ${missing.join(', ')} (it knows: ${known}). Store them with --update-baseline.`,
  );
}

/**
 * Holds the figures of a corpus against those stored for it.
 *
 * @param tolerance how far a measure may fall, in percentage points
 */
export function compareWithBaseline(
  score: CorpusScore,
  before: CorpusBaseline,
  tolerance: number,
): Comparison {
  const changes = Object.entries(score.measures).flatMap(([measure, { counts }]): Change[] => {
    const old = before.measures[measure];
    return old === undefined
      ? []
      : [{ measure, before: ratioOf(measure, old), after: ratioOf(measure, counts) }];
  });
  const keys = new Set(score.articles.map(({ article }) => goldKey(article)));
  return {
    corpus: score.name,
    changes,
    drops: changes.filter((change) => isDrop(change, tolerance)),
    ...compareClaims(score, before),
    unknownArticles: [...keys].filter((key) => before.attributions[key] === undefined).length,
    goneArticles: Object.keys(before.attributions).filter((key) => !keys.has(key)).length,
  };
}

/** Where nothing is left to measure, nothing is found: that is a drop to 0. */
function isDrop({ before, after }: Change, tolerance: number): boolean {
  const fall = (before - (Number.isNaN(after) ? 0 : after)) * 100;
  // Percentages are quotients: without a margin, a fall by just the tolerance would depend on their last digit.
  return fall > tolerance + 1e-9;
}

function compareClaims(
  { articles }: CorpusScore,
  before: CorpusBaseline,
): { lost: LostClaim[]; gained: number } {
  const lost: LostClaim[] = [];
  let gained = 0;
  for (const judged of articles) {
    const old = before.attributions[goldKey(judged.article)];
    if (old === undefined) continue;
    const now = foundLetters(judged);
    for (const [index, gold] of judged.gold.entries()) {
      const change = FOUND_LETTERS.indexOf(now.charAt(index)) - FOUND_LETTERS.indexOf(old.charAt(index));
      if (change > 0) gained += 1;
      if (change < 0) {
        lost.push({
          article: judged.article,
          gold,
          lost: now.charAt(index) === '.' ? 'content' : 'relation',
        });
      }
    }
  }
  return { lost, gained };
}
