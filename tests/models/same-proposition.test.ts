import { describe, expect, it } from 'vitest';
import { probabilityBy, probabilityOfSame } from '../../src/models/same-proposition.ts';

const sum = (intercept: number, weights: Record<string, number> = {}) => ({ intercept, weights });

describe('the probability of the same proposition', () => {
  it('is that of the expert that the pair is like', () => {
    const model = {
      long: { like: sum(-10, { length: 20 }), same: sum(2) },
      short: { like: sum(10, { length: -20 }), same: sum(-2) },
    };
    expect(probabilityBy(model, new Map([['length', 1]]))).toBeCloseTo(0.88, 2);
    expect(probabilityBy(model, new Map([['length', 0]]))).toBeCloseTo(0.12, 2);
    expect(probabilityBy(model, new Map([['length', 0.5]]))).toBeCloseTo(0.5);
  });

  it('passes over features that the model does not know', () => {
    expect(probabilityBy({ one: { like: sum(0), same: sum(0) } }, new Map([['unheard_of', 5]]))).toBe(0.5);
  });

  it('is read from the shipped weights', () => {
    const alike = new Map([
      ['all_containment_high', 1],
      ['all_containment_low', 1],
      ['soft_high', 1],
      ['soft_low', 1],
    ]);
    expect(probabilityOfSame(alike)).toBeGreaterThan(probabilityOfSame(new Map()));
  });
});
