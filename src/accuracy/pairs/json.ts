import type { Comparison } from '../baseline/compare.ts';
import { encodeComparison, encodeMeasures } from '../tables/json.ts';
import type { PairScore } from './score.ts';

/** Pairs as a JSON value: counts, the ratios derived from them, and the tables for people. */
export function encodePairs(
  { name, pairs, measures, types, confusions }: PairScore,
  comparison?: Comparison,
) {
  return {
    corpus: name,
    pairs: pairs.length,
    measures: encodeMeasures(measures),
    types,
    confusions,
    ...(comparison !== undefined && { comparison: encodeComparison(comparison) }),
  };
}
