import type { FeatureIndex } from './feature-index.ts';

const MOST = 127;
/** Features all of whose weights are smaller, as bytes, are left out: they decide nothing and make the table large. */
const LEAST_BYTE = 5;

/** Keys, weights as bytes, and what a byte stands for: the form of `FeatureTable`. */
export interface Table {
  readonly keys: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** `width` weights a feature, the largest in the table at full range. */
export function quantise({ hashes }: FeatureIndex, weights: Float32Array, width: number): Table {
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
  const scale = most / MOST;
  const rows = [...hashes.keys()].filter((row) =>
    weights.subarray(row * width, (row + 1) * width).some((weight) => Math.abs(weight) >= LEAST_BYTE * scale),
  );
  const bytes = new Int8Array(rows.length * width);
  for (const [place, row] of rows.entries())
    for (let y = 0; y < width; y += 1)
      bytes[place * width + y] = Math.round(weights[row * width + y]! / scale);
  return { keys: Int32Array.from(rows, (row) => hashes[row]!), weights: bytes, scale };
}
