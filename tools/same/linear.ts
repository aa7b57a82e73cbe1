import type { LinearModel } from '../../src/models/linear.ts';
import { sigmoid } from '../../src/models/forest.ts';
import { solve } from './solve.ts';

/** A row of features with what it should come to. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  /** 0 to 1. */
  readonly target: number;
  readonly weight: number;
}

const STEPS = 12;
const NEVER_VARIES = 1e-9;

/** How a feature is brought to mean 0 and deviation 1, so that the ridge presses on all alike. */
interface Scale {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
}

function scalesOf(examples: readonly Example[]): Scale[] {
  return [...(examples[0]?.features.keys() ?? [])].flatMap((name) => {
    const values = examples.map(({ features }) => features.get(name) ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return variance < NEVER_VARIES ? [] : [{ name, mean, deviation: Math.sqrt(variance) }];
  });
}

/** Column 0 is the intercept's. */
function toRow({ features }: Example, scales: readonly Scale[]): Float64Array {
  return Float64Array.from([
    1,
    ...scales.map(({ name, mean, deviation }) => ((features.get(name) ?? 0) - mean) / deviation),
  ]);
}

/**
 * Logistic regression with soft targets by Newton's method: the problem is small and convex, and the result is the same every time.
 * @param ridge weight of the squares of the standardised weights against the mean loss of an example
 */
export function fitLinear(examples: readonly Example[], ridge: number): LinearModel {
  const scales = scalesOf(examples);
  const rows = examples.map((example) => toRow(example, scales));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = scales.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight));
    const hessian = Array.from({ length: size }, (_, k) =>
      new Float64Array(size).fill(k === 0 ? 0 : ridge, k, k + 1),
    );
    rows.forEach((row, i) => {
      const { target = 0, weight = 0 } = examples[i] ?? {};
      addExample(gradient, hessian, row, { weights, target, share: weight / total });
    });
    const move = solve(hessian, gradient);
    for (let k = 0; k < size; k += 1) weights[k]! -= move[k]!;
  }
  return toModel(weights, scales);
}

function addExample(
  gradient: Float64Array,
  hessian: readonly Float64Array[],
  row: Float64Array,
  { weights, target, share }: { weights: Float64Array; target: number; share: number },
): void {
  let score = 0;
  for (let k = 0; k < row.length; k += 1) score += row[k]! * weights[k]!;
  const p = sigmoid(score);
  const curvature = share * p * (1 - p);
  for (let k = 0; k < row.length; k += 1) {
    gradient[k]! += share * (p - target) * row[k]!;
    const line = hessian[k]!;
    const factor = curvature * row[k]!;
    for (let l = 0; l < row.length; l += 1) line[l]! += factor * row[l]!;
  }
}

/** Back from standardised features to features as they are. */
function toModel(weights: Float64Array, scales: readonly Scale[]): LinearModel {
  const raw = scales.map(({ deviation }, k) => weights[k + 1]! / deviation);
  const shift = scales.reduce((sum, { mean }, k) => sum + mean * raw[k]!, 0);
  return {
    intercept: rounded(weights[0]! - shift),
    weights: Object.fromEntries(scales.map(({ name }, k) => [name, rounded(raw[k]!)])),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}
