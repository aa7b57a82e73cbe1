import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../../../src/models/feature-table.ts';
import { CUE_HEADS } from '../../../../src/stages/attribution/learned/cue-templates.ts';
import { FeatureList } from '../../../../src/stages/attribution/learned/features.ts';
import { GroupSums } from '../../../../src/stages/attribution/learned/group-sums.ts';
import {
  CUE_LABELS,
  CUE_STEPS,
  ELEMENT_LABELS,
  QUOTATION_LABELS,
  SIDED_LABELS,
  SIDED_STEPS,
} from '../../../../src/stages/attribution/learned/label-templates.ts';
import {
  addFeatures,
  compileGroups,
  type Group,
} from '../../../../src/stages/attribution/learned/templates.ts';
import {
  createTraits,
  RANGES,
  TRAIT,
  type Trait,
} from '../../../../src/stages/attribution/learned/traits.ts';

const WIDTH = 4;

/** Rows of traits; few values of each, so that what was weighed before is asked for again. */
const row = fc
  .array(fc.nat({ max: 3 }), { minLength: Object.keys(TRAIT).length, maxLength: Object.keys(TRAIT).length })
  .map((draws) => {
    const traits = createTraits();
    for (const [name, place] of Object.entries(TRAIT)) {
      const [lowest, count] = RANGES[name as Trait] ?? [-7, 1 << 20];
      traits[place] = name === 'none' ? 0 : lowest + ((draws[place] ?? 0) % count);
    }
    return traits;
  });

function featuresOf(groups: readonly Group[], traits: Int32Array): number[] {
  const list = new FeatureList();
  addFeatures(compileGroups(groups), traits, list);
  return [...list.ids.subarray(0, list.count)];
}

describe('sums of groups of features', () => {
  it.each([
    ['heads of cues', CUE_HEADS],
    ['labels of elements', ELEMENT_LABELS],
    ['labels by side', SIDED_LABELS],
    ['labels by cue', CUE_LABELS],
    ['labels of quotations', QUOTATION_LABELS],
    ['steps by side', SIDED_STEPS],
    ['steps by cue', CUE_STEPS],
  ])('are what every feature weighs, looked up one by one, for %s', (_, groups) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const keys = [...new Set(rows.flatMap((traits) => featuresOf(groups, traits)))].filter(
          (key) => key % 3 !== 0,
        );
        const weights = Int8Array.from(
          { length: keys.length * WIDTH },
          (_, place) => ((place * 37) % 255) - 127,
        );
        const table = new FeatureTable(Int32Array.from(keys), weights, 1);
        const sums = new GroupSums(table, groups);
        for (const traits of [...rows, ...rows]) {
          const own = new Int32Array(table.lanes);
          const expected = new Int32Array(table.lanes);
          sums.addTo(own, 0, traits);
          const features = Int32Array.from(featuresOf(groups, traits));
          table.addTo(expected, 0, features, features.length);
          expect(own).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
  });
});
