import { readFileSync } from 'node:fs';
import { sigmoid } from './forest.ts';
import { isLinearModel, type LinearModel } from './linear.ts';

/**
 * What one corpus calls the same: how likely a pair is like those of that corpus (`like`), and how likely such a pair is about the same
 * thing (`same`).
 */
export interface SamenessExpert {
  readonly like: LinearModel;
  readonly same: LinearModel;
}

/** By what they call the same: a paraphrase, a degree of sameness, one event. */
export type SamenessModel = Readonly<Record<string, SamenessExpert>>;

/** Ready for use: for each feature its weights in all the sums. */
interface Sums {
  readonly intercepts: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

let sums: Sums | undefined;

function isExpert(value: unknown): value is SamenessExpert {
  if (typeof value !== 'object' || value === null) return false;
  return 'like' in value && 'same' in value && isLinearModel(value.like) && isLinearModel(value.same);
}

function isModel(value: unknown): value is SamenessModel {
  return typeof value === 'object' && value !== null && Object.values(value).every(isExpert);
}

function load(): Sums {
  if (sums === undefined) {
    const json: unknown = JSON.parse(
      readFileSync(new URL('./same-proposition.json', import.meta.url), 'utf8'),
    );
    if (!isModel(json)) throw new TypeError('same-proposition.json holds no weights');
    sums = toSums(json);
  }
  return sums;
}

function toSums(model: SamenessModel): Sums {
  const all = Object.values(model).flatMap(({ like, same }) => [like, same]);
  const names = new Set(all.flatMap(({ weights }) => Object.keys(weights)));
  return {
    intercepts: all.map(({ intercept }) => intercept),
    weights: new Map([...names].map((name) => [name, all.map(({ weights }) => weights[name] ?? 0)])),
  };
}

function mix({ intercepts, weights }: Sums, features: ReadonlyMap<string, number>): number {
  const totals = [...intercepts];
  for (const [name, value] of features) {
    const ofFeature = weights.get(name);
    if (value === 0 || ofFeature === undefined) continue;
    for (let i = 0; i < totals.length; i += 1) totals[i] = (totals[i] ?? 0) + value * (ofFeature[i] ?? 0);
  }
  let likely = 0;
  let whole = 0;
  for (let i = 0; i < totals.length; i += 2) {
    const like = sigmoid(totals[i] ?? 0);
    whole += like;
    likely += like * sigmoid(totals[i + 1] ?? 0);
  }
  return likely / whole;
}

/**
 * Probability that two claims are about the same thing, from named features: the answers of the experts, each weighed by how much the
 * pair is like those that it learned from (see `same-proposition.md`). Says nothing about agreement.
 */
export function probabilityOfSame(features: ReadonlyMap<string, number>): number {
  return mix(load(), features);
}

/** The same for a model that is not the shipped one. */
export function probabilityBy(model: SamenessModel, features: ReadonlyMap<string, number>): number {
  return mix(toSums(model), features);
}
