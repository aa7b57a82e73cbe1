import { describe, expect, it } from 'vitest';
import { add, multiply, vectorFrom } from '../../../src/match/events/vector.ts';

const HARBOUR = vectorFrom([
  [9, 0.5],
  [2, 0.25],
]);
const FERRY = vectorFrom([
  [2, 1],
  [5, 0.5],
  [9, 1],
]);

describe('vectors', () => {
  it('multiply the weights of the terms that both have, and tell the largest', () => {
    expect(multiply(HARBOUR, FERRY)).toEqual({ product: 0.75, largest: 0.5 });
    expect(multiply(HARBOUR, vectorFrom([]))).toEqual({ product: 0, largest: 0 });
  });

  it('add up the weights of all terms', () => {
    expect(add(HARBOUR, FERRY)).toEqual(
      vectorFrom([
        [2, 1.25],
        [5, 0.5],
        [9, 1.5],
      ]),
    );
  });
});
