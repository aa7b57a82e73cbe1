import { readFileSync } from 'node:fs';

interface Weights {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

let model: Weights | undefined;

function isWeights(value: unknown): value is Weights {
  return typeof value === 'object' && value !== null && 'intercept' in value && 'weights' in value;
}

function load(): Weights {
  if (model === undefined) {
    const json: unknown = JSON.parse(
      readFileSync(new URL('./same-proposition.json', import.meta.url), 'utf8'),
    );
    if (!isWeights(json)) throw new TypeError('same-proposition.json holds no weights');
    model = json;
  }
  return model;
}

/**
 * Probability that two claims are about the same thing, from named features: a logistic regression (see
 * `same-proposition.md`). Says nothing about agreement.
 */
export function probabilityOfSame(names: readonly string[], values: readonly number[]): number {
  const { intercept, weights } = load();
  const sum = names.reduce((total, name, i) => total + (weights[name] ?? 0) * (values[i] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}
