import { SOURCES } from '../same/experts.ts';
import { judgePairs } from './judge.ts';

const BINS = 10;

/** The pairs whose `same` lies in a tenth. */
export interface ReliabilityBin {
  /** 0 to 0.9; the bin ends a tenth higher. */
  readonly from: number;
  readonly pairs: number;
  /** Means over the pairs, each corpus of the same weight; not a number where there are no pairs. */
  readonly meanSame: number;
  readonly meanGold: number;
}

/** Whether `same` means what it says: against what the corpora call the same, a degree taken as a share of five. */
export function measureReliability(corpora: string): ReliabilityBin[] {
  const judged = SOURCES.flatMap(({ corpus, target }) => {
    const pairs = judgePairs(corpora, `${corpus}-dev`);
    return pairs.map(({ pair, same }) => ({ same, gold: target(pair), weight: 1 / pairs.length }));
  });
  return Array.from({ length: BINS }, (_, index) => {
    const inBin = judged.filter(({ same }) => Math.min(BINS - 1, Math.floor(same * BINS)) === index);
    const whole = inBin.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (part: 'same' | 'gold'): number =>
      inBin.reduce((sum, one) => sum + one.weight * one[part], 0) / whole;
    return { from: index / BINS, pairs: inBin.length, meanSame: mean('same'), meanGold: mean('gold') };
  });
}
