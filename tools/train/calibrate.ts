/** Points of the calibration: few, so that each rests on many readings. */
const POINTS = 12;

/**
 * Isotonic regression by pooling neighbours (Ayer et al. 1955), then thinned to a few points: for ascending scores the share that was
 * right.
 */
export function calibrate(scored: readonly { readonly score: number; readonly isRight: boolean }[]): {
  scores: Float32Array;
  shares: Float32Array;
} {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const size = Math.ceil(sorted.length / POINTS);
  const pools: { score: number; right: number; count: number }[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    const score = part.reduce((sum, each) => sum + each.score, 0) / part.length;
    pools.push({ score, right: part.filter(({ isRight }) => isRight).length, count: part.length });
    for (let last = pools.length - 1; last > 0; last -= 1) {
      const [low, high] = [pools[last - 1]!, pools[last]!];
      if (low.right / low.count <= high.right / high.count) break;
      const count = low.count + high.count;
      pools.splice(last - 1, 2, {
        score: (low.score * low.count + high.score * high.count) / count,
        right: low.right + high.right,
        count,
      });
    }
  }
  return {
    scores: Float32Array.from(pools, ({ score }) => score),
    shares: Float32Array.from(pools, ({ right, count }) => right / count),
  };
}
