import { readFileSync } from 'node:fs';
import { sigmoid } from './forest.ts';
import { isLinearModel, scoreLinear, type LinearModel } from './linear.ts';

let model: LinearModel | undefined;

function load(): LinearModel {
  if (model === undefined) {
    const json: unknown = JSON.parse(readFileSync(new URL('./in-event.json', import.meta.url), 'utf8'));
    if (!isLinearModel(json)) throw new TypeError('in-event.json holds no weights');
    model = json;
  }
  return model;
}

/** Probability that two claims of one event are about the same thing, from named features (see `in-event.md`). Says nothing about agreement. */
export function probabilityInEvent(features: ReadonlyMap<string, number>): number {
  return sigmoid(scoreLinear(load(), features));
}
