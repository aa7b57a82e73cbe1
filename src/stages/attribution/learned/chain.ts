import { LABELS } from './rule-evidence.ts';

/**
 * A linear chain over the elements of one window. `emissions[i * LABELS + y]` scores label `y` at place `i`;
 * `steps[(i * LABELS + before) * LABELS + y]` the step from `before` at `i - 1`. Forbidden labels score -Infinity. Both may go on behind
 * `length` places.
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
 * The `k` best labellings, best first, as far as they score no more than `margin` below the best: Viterbi with a list in every cell
 * (Schwartz and Chow 1990). Each list is sorted, so the next list is a merge of four; what even the best continuation leaves
 * below the margin never enters one.
 */
export function kBest(chain: Chain, k: number, margin: number): Labelling[] {
  const { length, emissions, steps } = chain;
  const { ahead, best } = lookAhead(chain);
  const least = best - margin;
  const width = LABELS * k;
  const scores = new Float64Array(length * width).fill(-Infinity);
  const back = new Int32Array(length * width);
  for (let y = 0; y < LABELS; y += 1)
    if ((emissions[y] ?? 0) + (ahead[y] ?? 0) >= least) scores[y * k] = emissions[y] ?? -Infinity;
  /** Of the list of each label before: its next rank, and what that scores with the step. */
  const ranks = new Int32Array(LABELS);
  const heads = new Float64Array(LABELS);
  for (let i = 1; i < length; i += 1) {
    const before = (i - 1) * width;
    for (let y = 0; y < LABELS; y += 1) {
      const emission = emissions[i * LABELS + y] ?? -Infinity;
      const enough = least - emission - (ahead[i * LABELS + y] ?? 0);
      for (let b = 0; b < LABELS; b += 1) {
        ranks[b] = 0;
        heads[b] = (scores[before + b * k] ?? 0) + (steps[(i * LABELS + b) * LABELS + y] ?? 0);
      }
      for (let rank = 0; rank < k; rank += 1) {
        const from = placeOfMost(heads);
        const score = heads[from] ?? -Infinity;
        if (!(score >= enough) || score === -Infinity) break;
        const place = i * width + y * k + rank;
        const own = ranks[from] ?? 0;
        scores[place] = score + emission;
        back[place] = from * k + own;
        ranks[from] = own + 1;
        heads[from] =
          own + 1 === k
            ? -Infinity
            : (scores[before + from * k + own + 1] ?? 0) + (steps[(i * LABELS + from) * LABELS + y] ?? 0);
      }
    }
  }
  return readBack(scores, back, length, k);
}

/** The first of the largest. */
function placeOfMost(values: Float64Array): number {
  let place = 0;
  for (let other = 1; other < values.length; other += 1)
    if ((values[other] ?? 0) > (values[place] ?? 0)) place = other;
  return place;
}

/** For each label at each place the score of the best continuation behind it; and the score of the best labelling. */
function lookAhead({ length, emissions, steps }: Chain): {
  readonly ahead: Float64Array;
  readonly best: number;
} {
  const ahead = new Float64Array(length * LABELS);
  for (let i = length - 2; i >= 0; i -= 1) {
    const behind = (i + 1) * LABELS;
    for (let b = 0; b < LABELS; b += 1) {
      let most = -Infinity;
      for (let y = 0; y < LABELS; y += 1) {
        const step = steps[(behind + b) * LABELS + y] ?? 0;
        most = Math.max(most, step + (emissions[behind + y] ?? 0) + (ahead[behind + y] ?? 0));
      }
      ahead[i * LABELS + b] = most;
    }
  }
  let best = -Infinity;
  for (let y = 0; y < LABELS; y += 1) best = Math.max(best, (emissions[y] ?? 0) + (ahead[y] ?? 0));
  return { ahead, best };
}

function readBack(scores: Float64Array, back: Int32Array, length: number, k: number): Labelling[] {
  const width = LABELS * k;
  const last = (length - 1) * width;
  const ends: { place: number; score: number }[] = [];
  for (let place = 0; place < width; place += 1) {
    const score = scores[last + place] ?? -Infinity;
    if (score > -Infinity) ends.push({ place, score });
  }
  ends.sort((a, b) => b.score - a.score || a.place - b.place);
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
