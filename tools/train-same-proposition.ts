import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '../src/match/comparison/align.ts';
import { FEATURES, featuresOf } from '../src/match/comparison/features.ts';
import { prepare } from '../src/match/comparison/prepare.ts';
import { readPairs, type LabelledPair } from './corpora.ts';
import { plainSide } from './plain-side.ts';

/**
 * Fits the logistic regression "are the two about the same thing?" and writes `src/models/same-proposition.json`.
 * Usage: `npx tsx tools/train-same-proposition.ts CORPORA_FOLDER`
 */
interface Example {
  /** Those of the pair, then one for each corpus but the first: corpora differ in what they call the same. */
  readonly features: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/** Each corpus counts by its share, whatever its size. */
const CORPORA: readonly {
  readonly name: string;
  readonly share: number;
  readonly target: (pair: LabelledPair) => number;
}[] = [
  { name: 'mrpc-train', share: 1, target: ({ label }) => (label === 'paraphrase' ? 1 : 0) },
  { name: 'sts-headlines-train', share: 1.5, target: ({ degree = 0 }) => degree / 5 },
  { name: 'ecbplus-train', share: 0.7, target: ({ label }) => (label === 'same_event' ? 1 : 0) },
  { name: 'rte3-train', share: 0.2, target: ({ label }) => (label === 'neutral' ? 0 : 1) },
];
const RIDGE = 1e-4;
const STEPS = 12;

function examplesOf(folder: string): Example[] {
  return CORPORA.flatMap(({ name, share, target }, corpus) => {
    const pairs = readPairs(folder, name);
    return pairs.map((pair) => {
      const [a, b] = [prepare(plainSide('a', pair.a)), prepare(plainSide('b', pair.b))];
      const own = CORPORA.slice(1).map((_, index) => (index + 1 === corpus ? 1 : 0));
      const features = [...featuresOf(a, b, align(a.content, b.content)), ...own];
      return { features, target: target(pair), weight: share / pairs.length };
    });
  });
}

/** Newton's method: the problem is small and convex, and the result is the same every time. */
function fit(examples: readonly Example[]): readonly number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight));
    const hessian = weights.map((_, k) => weights.map((__, l): number => (k === l ? RIDGE : 0)));
    for (const { features, target, weight } of examples) {
      const x = [1, ...features];
      const p = 1 / (1 + Math.exp(-x.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0)));
      x.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + weight * (p - target) * value;
        const row = hessian[k] ?? [];
        x.forEach((other, l) => {
          row[l] = (row[l] ?? 0) + weight * p * (1 - p) * value * other;
        });
      });
    }
    const move = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight - (move[k] ?? 0));
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = rows.length;
  const at = (k: number, l: number): number => rows[k]?.[l] ?? 0;
  for (let k = 0; k < size; k += 1) {
    let pivot = k;
    for (let l = k + 1; l < size; l += 1) if (Math.abs(at(l, k)) > Math.abs(at(pivot, k))) pivot = l;
    [rows[k], rows[pivot]] = [rows[pivot] ?? [], rows[k] ?? []];
    for (let l = 0; l < size; l += 1) {
      if (l === k) continue;
      const factor = at(l, k) / at(k, k);
      rows[l] = (rows[l] ?? []).map((value, m) => value - factor * at(k, m));
    }
  }
  return rows.map((_, k) => at(k, size) / at(k, k));
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: tsx tools/train-same-proposition.ts CORPORA_FOLDER');
const [intercept = 0, ...weights] = fit(examplesOf(join(folder, 'matching'))).map(
  (w) => Math.round(w * 1e4) / 1e4,
);
const named = Object.fromEntries(FEATURES.map((name, i) => [name, weights[i] ?? 0]));
const target = new URL('../src/models/same-proposition.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ intercept, weights: named }, null, 2)}\n`);
