import { sigmoid, type Forest } from '../../src/models/forest.ts';
import { createRandom } from './random.ts';

const TREES = 150;
const DEPTH = 6;
const RATE = 0.1;
/** Added to the curvature of every leaf. */
const SHRINKAGE = 20;
/** Share of the rows that a tree sees, and of the columns that a level looks at. */
const ROW_SHARE = 0.5;
const COLUMN_SHARE = 0.4;
const SEED = 3;
const BINS = 64;
/** Rows that the thresholds of a column are taken from. */
const SAMPLE = 20_000;
const LEAST_CURVATURE = 1e-6;

/** Rows of `width` columns with soft targets. */
export interface BoostData {
  readonly rows: Float32Array;
  readonly width: number;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** A column cut into bins: a value is in the bin of the thresholds that it is above. */
interface Binned {
  readonly thresholds: Float32Array;
  readonly bins: Uint8Array;
}

interface Slopes {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

/** Boosts oblivious trees by Newton steps (Chen and Guestrin 2016) on the cross-entropy with soft targets. */
export function trainForest(data: BoostData): Forest {
  const { width, targets, weights } = data;
  const random = createRandom(SEED);
  const columns = Array.from({ length: width }, (_, column) => binColumn(data, column));
  const bias = logOdds(targets, weights);
  const scores = new Float64Array(targets.length).fill(bias);
  const forest = {
    depth: DEPTH,
    bias,
    columns: new Int32Array(TREES * DEPTH),
    thresholds: new Float32Array(TREES * DEPTH),
    leaves: new Float32Array(TREES << DEPTH),
  };
  for (let tree = 0; tree < TREES; tree += 1) {
    const slopes = readSlopes(data, scores);
    const sample = Int32Array.from(targets.keys()).filter(() => random() < ROW_SHARE);
    const leafOf = new Uint8Array(targets.length);
    for (let level = 0; level < DEPTH; level += 1) {
      const looked = columns.map(() => random() < COLUMN_SHARE);
      const { column, cut } = findSplit(columns, looked, sample, leafOf, slopes, 1 << level);
      const { thresholds, bins } = columns[column]!;
      forest.columns[tree * DEPTH + level] = column;
      forest.thresholds[tree * DEPTH + level] = thresholds[cut]!;
      for (let row = 0; row < bins.length; row += 1) if (bins[row]! > cut) leafOf[row]! |= 1 << level;
    }
    const leaves = forest.leaves.subarray(tree << DEPTH, (tree + 1) << DEPTH);
    fillLeaves(leaves, sample, leafOf, slopes);
    for (let row = 0; row < scores.length; row += 1) scores[row]! += leaves[leafOf[row]!]!;
  }
  return forest;
}

function logOdds(targets: Float32Array, weights: Float32Array): number {
  let positive = 0;
  let total = 0;
  for (let row = 0; row < targets.length; row += 1) {
    positive += targets[row]! * weights[row]!;
    total += weights[row]!;
  }
  return Math.log(positive / (total - positive));
}

function binColumn({ rows, width, targets }: BoostData, column: number): Binned {
  const count = targets.length;
  const every = Math.max(1, Math.floor(count / SAMPLE));
  const sample = Array.from(
    { length: Math.ceil(count / every) },
    (_, i) => rows[i * every * width + column]!,
  );
  const thresholds = findThresholds(sample.sort((a, b) => a - b));
  const bins = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const value = rows[row * width + column]!;
    let low = 0;
    let high = thresholds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > thresholds[middle]!) low = middle + 1;
      else high = middle;
    }
    bins[row] = low;
  }
  return { thresholds, bins };
}

/** Between all values where they are few, else at even shares of the sample. */
function findThresholds(sample: readonly number[]): Float32Array {
  const distinct = [...new Set(sample)];
  const between = (low: number, high: number): number => (low + high) / 2;
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(1), (value, i) => between(distinct[i]!, value));
  const cuts = Array.from({ length: BINS - 1 }, (_, bin) => {
    const place = Math.floor(((bin + 1) * sample.length) / BINS);
    return between(sample[place - 1]!, sample[place]!);
  });
  return Float32Array.from(new Set(cuts));
}

function readSlopes({ targets, weights }: BoostData, scores: Float64Array): Slopes {
  const gradients = new Float64Array(targets.length);
  const curvatures = new Float64Array(targets.length);
  for (let row = 0; row < targets.length; row += 1) {
    const p = sigmoid(scores[row]!);
    gradients[row] = (targets[row]! - p) * weights[row]!;
    curvatures[row] = Math.max(LEAST_CURVATURE, p * (1 - p)) * weights[row]!;
  }
  return { gradients, curvatures };
}

/** The question that parts all `leaves` leaves best, among the columns that are looked at. */
function findSplit(
  columns: readonly Binned[],
  looked: readonly boolean[],
  sample: Int32Array,
  leafOf: Uint8Array,
  slopes: Slopes,
  leaves: number,
): { column: number; cut: number } {
  let best = { column: 0, cut: 0, gain: -Infinity };
  for (const [column, binned] of columns.entries()) {
    if (looked[column] !== true) continue;
    for (const [cut, gain] of gainsOf(binned, sample, leafOf, slopes, leaves).entries())
      if (gain > best.gain) best = { column, cut, gain };
  }
  return best;
}

function gainsOf(
  { thresholds, bins }: Binned,
  sample: Int32Array,
  leafOf: Uint8Array,
  { gradients, curvatures }: Slopes,
  leaves: number,
): Float64Array {
  const gradient = new Float64Array(leaves * BINS);
  const curvature = new Float64Array(leaves * BINS);
  for (const row of sample) {
    const place = leafOf[row]! * BINS + bins[row]!;
    gradient[place]! += gradients[row]!;
    curvature[place]! += curvatures[row]!;
  }
  const gains = new Float64Array(thresholds.length);
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const [from, to] = [leaf * BINS, (leaf + 1) * BINS];
    const allGradient = sumOf(gradient.subarray(from, to));
    const allCurvature = sumOf(curvature.subarray(from, to));
    if (allCurvature === 0) continue;
    let [leftGradient, leftCurvature] = [0, 0];
    for (let cut = 0; cut < gains.length; cut += 1) {
      leftGradient += gradient[from + cut]!;
      leftCurvature += curvature[from + cut]!;
      gains[cut]! +=
        worthOf(leftGradient, leftCurvature) +
        worthOf(allGradient - leftGradient, allCurvature - leftCurvature);
    }
  }
  return gains;
}

function worthOf(gradient: number, curvature: number): number {
  return (gradient * gradient) / (curvature + SHRINKAGE);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function fillLeaves(leaves: Float32Array, sample: Int32Array, leafOf: Uint8Array, slopes: Slopes): void {
  const gradient = new Float64Array(leaves.length);
  const curvature = new Float64Array(leaves.length);
  for (const row of sample) {
    gradient[leafOf[row]!]! += slopes.gradients[row]!;
    curvature[leafOf[row]!]! += slopes.curvatures[row]!;
  }
  for (let leaf = 0; leaf < leaves.length; leaf += 1)
    leaves[leaf] = (RATE * gradient[leaf]!) / (curvature[leaf]! + SHRINKAGE);
}
