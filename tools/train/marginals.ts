import type { Chain } from '../../src/stages/attribution/learned/chain.ts';
import { LABELS } from '../../src/stages/attribution/learned/rule-evidence.ts';

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

export interface Marginals {
  /** Probability of each label at each place. */
  readonly labels: Float64Array;
  /** Probability of each step, laid out as `steps`. */
  readonly steps: Float64Array;
}

/** Forward and backward sums. */
export function marginals({ length, emissions, steps }: Chain): Marginals {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const row = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) forward[y] = emissions[y] ?? 0;
  for (let i = 1; i < length; i += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      for (let b = 0; b < LABELS; b += 1)
        row[b] = (forward[(i - 1) * LABELS + b] ?? 0) + (steps[(i * LABELS + b) * LABELS + y] ?? 0);
      forward[i * LABELS + y] = logSum(row) + (emissions[i * LABELS + y] ?? 0);
    }
  }
  for (let i = length - 2; i >= 0; i -= 1) {
    for (let b = 0; b < LABELS; b += 1) {
      for (let y = 0; y < LABELS; y += 1)
        row[y] =
          (backward[(i + 1) * LABELS + y] ?? 0) +
          (steps[((i + 1) * LABELS + b) * LABELS + y] ?? 0) +
          (emissions[(i + 1) * LABELS + y] ?? 0);
      backward[i * LABELS + b] = logSum(row);
    }
  }
  const logPartition = logSum(forward.subarray((length - 1) * LABELS));
  const labels = new Float64Array(length * LABELS);
  const stepProbabilities = new Float64Array(length * LABELS * LABELS);
  for (let i = 0; i < length; i += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      labels[i * LABELS + y] = Math.exp(
        (forward[i * LABELS + y] ?? 0) + (backward[i * LABELS + y] ?? 0) - logPartition,
      );
      if (i === 0) continue;
      for (let b = 0; b < LABELS; b += 1) {
        const place = (i * LABELS + b) * LABELS + y;
        stepProbabilities[place] = Math.exp(
          (forward[(i - 1) * LABELS + b] ?? 0) +
            (steps[place] ?? 0) +
            (emissions[i * LABELS + y] ?? 0) +
            (backward[i * LABELS + y] ?? 0) -
            logPartition,
        );
      }
    }
  }
  return { labels, steps: stepProbabilities };
}
