import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureTable } from '../../src/models/feature-table.ts';

describe('a table of weights', () => {
  it('adds what belongs to each feature, and nothing for one that it does not know', () => {
    const table = new FeatureTable(Int32Array.of(-5, 9), Int8Array.of(1, 2, 10, 20), 0.5);
    const sums = new Int32Array(3);
    table.addTo(sums, 1, Int32Array.of(9, -5, 12, 99), 3);
    expect([0, 1].map((y) => table.read(sums, 1, y))).toEqual([5.5, 11]);
    expect([sums[0], sums[2]]).toEqual([0, 0]);
  });

  it.each([1, 2, 3, 4, 16])('adds up %i weights a feature, whatever their signs', (width) => {
    const weight = fc.integer({ min: -127, max: 127 });
    const rows = fc.array(fc.array(weight, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const keys = Int32Array.from(all.keys());
        const table = new FeatureTable(keys, Int8Array.from(all.flat()), 1);
        const sums = new Int32Array(table.lanes);
        table.addTo(sums, 0, keys, keys.length);
        for (let y = 0; y < width; y += 1)
          expect(table.read(sums, 0, y)).toBe(all.reduce((sum, row) => sum + row[y]!, 0));
      }),
    );
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
            const sums = new Int32Array(1);
            table.addTo(sums, 0, Int32Array.of(key), 1);
            expect(table.read(sums, 0, 0)).toBe((place % 100) + 1);
          }
        },
      ),
    );
  });
});
