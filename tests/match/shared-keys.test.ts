import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumbering, findSharing } from '../../src/match/shared-keys.ts';

const HIGHEST_KEY = 2 ** 32 - 1;

describe('findSharing', () => {
  it('counts the keys of each pair that shares any', () => {
    const found = [...findSharing([[1, 2, HIGHEST_KEY], [3], [HIGHEST_KEY, 2], [3, 2]], 1)];
    expect(found).toEqual([
      { first: 0, second: 2, shared: 2 },
      { first: 0, second: 3, shared: 1 },
      { first: 1, second: 3, shared: 1 },
      { first: 2, second: 3, shared: 1 },
    ]);
  });

  it('leaves out pairs that share too few', () => {
    expect([...findSharing([[1, 2], [1], [2, 1]], 2)]).toEqual([{ first: 0, second: 2, shared: 2 }]);
  });

  it('finds what comparing all pairs finds', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), (keysOf) => {
        const all = keysOf.flatMap((ofFirst, first) =>
          keysOf.slice(first + 1).flatMap((ofSecond, behind) => {
            const shared = ofFirst.filter((key) => ofSecond.includes(key)).length;
            return shared === 0 ? [] : [`${first} ${first + 1 + behind} ${shared}`];
          }),
        );
        const found = [...findSharing(keysOf, 1)].map(
          ({ first, second, shared }) => `${first} ${second} ${shared}`,
        );
        expect(found.sort()).toEqual(all.sort());
      }),
    );
  });

  it('lets the many bearers of one key meet their neighbours only', () => {
    const items = 1000;
    const found = [
      ...findSharing(
        Array.from({ length: items }, () => [7]),
        1,
      ),
    ];
    expect(found.length).toBeLessThan(64 * items);
    expect(found.every(({ first, second }) => second - first < 64)).toBe(true);
  });
});

describe('createNumbering', () => {
  it('numbers each key once', () => {
    const numberOf = createNumbering();
    expect(['bridge', 'ferry', 'bridge'].map(numberOf)).toEqual([0, 1, 0]);
  });
});
