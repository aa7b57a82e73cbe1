import { sigmoid } from '../../src/models/forest.ts';
import { createRandom, shuffled } from './random.ts';

/** So often in each epoch but the first the weights are taken into the mean. */
const AVERAGES = 4;

export interface LogisticOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features that an example leaves out. */
  readonly dropout: number;
  readonly seed: number;
}

export interface Example {
  /** Numbers of the features that it has. */
  readonly features: Int32Array;
  /** 0 to 1. */
  readonly target: number;
  readonly weight: number;
}

/**
 * Logistic regression over binary features: AdaGrad (Duchi et al. 2011) with a first square of 1 and feature dropout, the mean of
 * the weights from the second epoch on. By feature number.
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  options: LogisticOptions,
): Float32Array {
  const { epochs, rate, dropout, seed } = options;
  const random = createRandom(seed);
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1);
  const scale = 1 / (1 - dropout);
  const sums = new Float32Array(size);
  const every = Math.ceil(examples.length / AVERAGES);
  let seen = 0;
  let taken = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const place of shuffled(examples.length, random)) {
      const { features, target, weight } = examples[place]!;
      const kept = features.filter(() => random() >= dropout);
      const slope = (sigmoid(scoreOf(weights, kept) * scale) - target) * scale * weight;
      for (const feature of kept) {
        squares[feature]! += slope * slope;
        weights[feature]! -= (rate * slope) / Math.sqrt(squares[feature]!);
      }
      seen += 1;
      if (epoch === 0 || seen % every !== 0) continue;
      taken += 1;
      for (let i = 0; i < size; i += 1) sums[i]! += weights[i]!;
    }
  }
  return sums.map((sum) => sum / taken);
}

export function scoreOf(weights: Float32Array, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
}
