import { readFileSync } from 'node:fs';
import { FeatureTable } from './feature-table.ts';
import type { Forest } from './forest.ts';
import { readSections, type Sections } from './sections.ts';

/** What was learned of attributions (see `attribution.md`). */
export interface AttributionModel {
  /** Is this word the head of a cue? One weight a feature. */
  readonly cues: FeatureTable;
  /** Lemmas (hashed) that are heads of cues without being verbs. */
  readonly otherHeads: ReadonlySet<number>;
  /** Label of an element, seen from a cue: one weight a label. */
  readonly labels: FeatureTable;
  /** Step from label to label: one weight a pair. */
  readonly steps: FeatureTable;
  /** How likely a whole reading is right, from the words and signs at its edges. One weight a feature. */
  readonly readings: FeatureTable;
  /** The same from all that is known of the reading. */
  readonly forest: Forest;
  /** Ascending scores of the forest, and for each the share that was right. */
  readonly calibration: { readonly scores: Float32Array; readonly shares: Float32Array };
}

let model: AttributionModel | undefined;

/** The shipped weights, read once per process. */
export function loadAttributionModel(): AttributionModel {
  model ??= toModel(readSections(readFileSync(new URL('./attribution.bin', import.meta.url))));
  return model;
}

/** @throws TypeError where a part is missing */
export function toModel({ numbers, arrays }: Sections): AttributionModel {
  const part = <T>(name: string, type: new (...args: never[]) => T): T => {
    const array = arrays.get(name);
    if (!(array instanceof type)) throw new TypeError(`the weights have no part ${name}`);
    return array;
  };
  const number = (name: string): number => {
    const value = numbers[name];
    if (value === undefined) throw new TypeError(`the weights have no number ${name}`);
    return value;
  };
  const table = (name: string): FeatureTable =>
    new FeatureTable(
      part(`${name}.keys`, Int32Array),
      part(`${name}.weights`, Int8Array),
      number(`${name}.scale`),
    );
  return {
    cues: table('cues'),
    otherHeads: new Set(part('otherHeads', Int32Array)),
    labels: table('labels'),
    steps: table('steps'),
    readings: table('readings'),
    forest: {
      depth: number('forest.depth'),
      bias: number('forest.bias'),
      columns: part('forest.columns', Int32Array),
      thresholds: part('forest.thresholds', Float32Array),
      leaves: part('forest.leaves', Float32Array),
    },
    calibration: {
      scores: part('calibration.scores', Float32Array),
      shares: part('calibration.shares', Float32Array),
    },
  };
}
