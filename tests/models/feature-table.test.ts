import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../src/models/feature-table.ts';

describe('a table of weights', () => {
  it('adds what belongs to each feature, and nothing for one that it does not know', () => {
    const table = new FeatureTable(Int32Array.of(-5, 9), Int8Array.of(1, 2, 10, 20), 0.5);
    const sums = new Float64Array(4);
    table.addTo(sums, 1, Int32Array.of(9, -5, 12, 99), 3);
    expect([...sums]).toEqual([0, 5.5, 11, 0]);
  });

  it('tells keys apart that fall into one slot', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1 }),
        (keys) => {
          const table = new FeatureTable(
            Int32Array.from(keys),
            Int8Array.from(keys, (_, place) => (place % 100) + 1),
            1,
          );
          for (const [place, key] of keys.entries()) {
            const sums = new Float64Array(1);
            table.addTo(sums, 0, Int32Array.of(key), 1);
            expect(sums[0]).toBe((place % 100) + 1);
          }
        },
      ),
    );
  });
});
