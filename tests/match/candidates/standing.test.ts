import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventWeights, type Standing } from '../../../src/match/candidates/standing.ts';

/** Four claims of two articles about one harbour: the first two are about the ferry. */
const KEYS = [
  ['harbour', 'ferry', 'sink'],
  ['harbour', 'ferry', 'storm'],
  ['harbour', 'mayor', 'resign'],
  ['harbour', 'ticket', 'price'],
];

const herald = (claim: number) => ({ claim, article: 'herald' });
const courier = (claim: number) => ({ claim, article: 'courier' });

function standing(keys: readonly (readonly string[])[], a: number, b: number): Standing {
  const weights = new EventWeights(keys);
  for (const first of keys.keys())
    for (const second of keys.keys())
      if (first % 2 === 0 && second % 2 === 1) weights.meet(herald(first), courier(second));
  return weights.standingOf(weights.meet(herald(a), courier(b)));
}

describe('how two claims stand among those of their event', () => {
  it('counts little what all claims of the event share', () => {
    expect(standing(KEYS, 2, 3).likeness).toBeLessThan(0.1);
    expect(standing(KEYS, 0, 1).likeness).toBeGreaterThan(3 * standing(KEYS, 2, 3).likeness);
  });

  it('counts what they alone share, and knows the nearest', () => {
    const { containmentLow, rankLow, shared } = standing(KEYS, 0, 1);
    expect(containmentLow).toBeGreaterThan(0.3);
    expect(rankLow).toBe(1);
    expect(shared).toBeGreaterThan(0);
  });

  it('is the same from either side, and within 0 and 1', () => {
    const key = fc.constantFrom('ferry', 'storm', 'mayor', 'ticket', 'price', 'harbour');
    const claims = fc.array(fc.uniqueArray(key), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(claims, (keys) => {
        const weights = new EventWeights(keys);
        const there = weights.standingOf(weights.meet(herald(0), courier(1)));
        expect(weights.standingOf(weights.meet(courier(1), herald(0)))).toEqual(there);
        for (const value of Object.values(there) as number[]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
