import { describe, expect, it } from 'vitest';
import { counts, f1, ratioOf, shareOf } from '../../src/accuracy/counts.ts';

describe('ratios', () => {
  it('are not a number where there is nothing to measure, 0 where nothing is right', () => {
    expect(f1(counts(0, 0, 0))).toBeNaN();
    expect(f1(counts(0, 2, 1))).toBe(0);
  });

  it('are the share for measures without a precision', () => {
    expect(ratioOf('speaker name of matched', shareOf(3, 4))).toBe(0.75);
    expect(ratioOf('content half', counts(1, 1, 2))).toBeCloseTo(2 / 3);
  });
});
