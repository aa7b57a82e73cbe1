import { describe, expect, it } from 'vitest';
import { scoreRow } from '../../src/models/forest.ts';

describe('a forest', () => {
  it('adds one leaf a tree, found by one question a level', () => {
    const forest = {
      depth: 2,
      bias: 1,
      columns: Int32Array.of(0, 1, 1, 1),
      thresholds: Float32Array.of(0.5, 10, 3, 4),
      leaves: Float32Array.of(1, 2, 4, 8, 16, 32, 64, 128),
    };
    expect(scoreRow(forest, Float32Array.of(0, 0))).toBe(1 + 1 + 16);
    expect(scoreRow(forest, Float32Array.of(1, 20))).toBe(1 + 8 + 128);
    expect(scoreRow(forest, Float32Array.of(0.5, 3.5))).toBe(1 + 1 + 32);
  });
});
