import { isHalfFound } from './align.ts';
import type { JudgedArticle, JudgedPrediction } from './judge.ts';

const BINS = 10;

/** The claims whose score lies in a tenth, and how many of them are right. */
export interface ReliabilityBin {
  /** 0 to 0.9; the bin ends a tenth higher. */
  readonly from: number;
  readonly claims: number;
  readonly right: number;
  /** Mean of the claims' scores, 0 to 1; not a number where there are no claims. */
  readonly meanScore: number;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /**
   * Expected calibration error (Naeini et al. 2015): how far score and share of right claims lie apart in a bin, mean over
   * the claims. 0 to 1; not a number where there are no claims.
   */
  readonly error: number;
}

/** Whether the scores mean what they say: right is a claim that is aligned at half. */
export function measureReliability(articles: readonly JudgedArticle[]): Reliability {
  const right = new Set(
    articles.flatMap(({ pairs }) => pairs.filter(isHalfFound).map(({ predicted }) => predicted)),
  );
  const claims = articles.flatMap(({ predicted }) => predicted);
  const bins = Array.from({ length: BINS }, (_, index): ReliabilityBin => {
    const inBin = claims.filter((claim) => binOf(claim) === index);
    return {
      from: index / BINS,
      claims: inBin.length,
      right: inBin.filter((claim) => right.has(claim)).length,
      meanScore: inBin.reduce((sum, claim) => sum + claim.attribution.score, 0) / inBin.length,
    };
  });
  const distance = bins
    .filter((bin) => bin.claims > 0)
    .reduce((sum, bin) => sum + Math.abs(bin.right - bin.meanScore * bin.claims), 0);
  return { bins, error: distance / claims.length };
}

function binOf({ attribution }: JudgedPrediction): number {
  return Math.min(BINS - 1, Math.floor(attribution.score * BINS));
}
