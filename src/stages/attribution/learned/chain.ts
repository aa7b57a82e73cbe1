import { LABELS } from './rule-evidence.ts';

/**
 * A linear chain over the elements of one window. `emissions[i * LABELS + y]` scores label `y` at place `i`;
 * `steps[(i * LABELS + before) * LABELS + y]` the step from `before` at `i - 1`. Forbidden labels score -Infinity.
 */
export interface Chain {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly steps: Float64Array;
}

export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * The `k` best labellings, best first: Viterbi with a list in every cell (Schwartz and Chow 1990). Each list is sorted, so the next
 * list is a merge of four.
 */
export function kBest({ length, emissions, steps }: Chain, k: number): Labelling[] {
  const width = LABELS * k;
  const scores = new Float64Array(length * width).fill(-Infinity);
  const back = new Int32Array(length * width);
  for (let y = 0; y < LABELS; y += 1) scores[y * k] = emissions[y] ?? -Infinity;
  const next = new Int32Array(LABELS);
  for (let i = 1; i < length; i += 1) {
    const before = (i - 1) * width;
    for (let y = 0; y < LABELS; y += 1) {
      const emission = emissions[i * LABELS + y] ?? -Infinity;
      if (emission === -Infinity) continue;
      next.fill(0);
      for (let rank = 0; rank < k; rank += 1) {
        let best = -1;
        let bestScore = -Infinity;
        for (let b = 0; b < LABELS; b += 1) {
          const own = next[b] ?? 0;
          if (own === k) continue;
          const score = (scores[before + b * k + own] ?? 0) + (steps[(i * LABELS + b) * LABELS + y] ?? 0);
          if (score > bestScore) {
            best = b;
            bestScore = score;
          }
        }
        if (best === -1) break;
        const place = i * width + y * k + rank;
        scores[place] = bestScore + emission;
        back[place] = best * k + (next[best] ?? 0);
        next[best] = (next[best] ?? 0) + 1;
      }
    }
  }
  return readBack(scores, back, length, k);
}

function readBack(scores: Float64Array, back: Int32Array, length: number, k: number): Labelling[] {
  const width = LABELS * k;
  const last = (length - 1) * width;
  const ends = Array.from({ length: width }, (_, place) => ({
    place,
    score: scores[last + place] ?? -Infinity,
  }))
    .filter(({ score }) => score > -Infinity)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  return ends.slice(0, k).map(({ place, score }) => {
    const labels = new Uint8Array(length);
    let at = place;
    for (let i = length - 1; i >= 0; i -= 1) {
      labels[i] = Math.floor(at / k);
      at = back[i * width + at] ?? 0;
    }
    return { labels, score };
  });
}
