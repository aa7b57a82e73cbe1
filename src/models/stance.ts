import { readFileSync } from 'node:fs';
import { isLinearModel, scoreLinear, type LinearModel } from './linear.ts';

export const PAIR_STANCES = ['for', 'observing', 'against'] as const;

export type PairStance = (typeof PAIR_STANCES)[number];

/** One against the rest each. */
export type StanceModel = Readonly<Record<PairStance, LinearModel>>;

let model: StanceModel | undefined;

function isStanceModel(value: unknown): value is StanceModel {
  const of = new Map<string, unknown>(Object.entries(value ?? {}));
  return PAIR_STANCES.every((stance) => isLinearModel(of.get(stance)));
}

function load(): StanceModel {
  if (model === undefined) {
    const json: unknown = JSON.parse(readFileSync(new URL('./stance.json', import.meta.url), 'utf8'));
    if (!isStanceModel(json)) throw new TypeError('stance.json holds no weights');
    model = json;
  }
  return model;
}

/** The stance with the highest score, from named features (see `stance.md`). */
export function likeliestStance(features: ReadonlyMap<string, number>, weights = load()): PairStance {
  const scored = PAIR_STANCES.map((stance) => ({ stance, score: scoreLinear(weights[stance], features) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).stance;
}
