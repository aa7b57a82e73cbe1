import { describe, expect, it } from 'vitest';
import { scoreLinear } from '../../../src/models/linear.ts';
import { fitLinear } from '../../../tools/same/linear.ts';
import { solve } from '../../../tools/same/solve.ts';

describe('linear equations', () => {
  it('are solved with pivots', () => {
    const matrix = [Float64Array.of(0, 2), Float64Array.of(3, 1)];
    expect([...solve(matrix, Float64Array.of(4, 5))]).toEqual([1, 2]);
  });
});

describe('a logistic regression', () => {
  const example = (overlap: number, target: number) => ({
    features: new Map([
      ['overlap', overlap],
      ['never', 0],
    ]),
    target,
    weight: 1,
  });
  const examples = [
    example(0.1, 0),
    example(0.2, 0),
    example(0.4, 1),
    example(0.5, 0),
    example(0.8, 1),
    example(0.9, 1),
  ];

  it('gives a higher score to what is more often right', () => {
    const model = fitLinear(examples, 0.01);
    expect(scoreLinear(model, new Map([['overlap', 0.9]]))).toBeGreaterThan(1);
    expect(scoreLinear(model, new Map([['overlap', 0.1]]))).toBeLessThan(-1);
  });

  it('has no weight for a feature that never varies', () => {
    expect(Object.keys(fitLinear(examples, 0.01).weights)).toEqual(['overlap']);
  });

  it('keeps the weights smaller the more firmly they are held down', () => {
    const of = (ridge: number): number => fitLinear(examples, ridge).weights['overlap'] ?? 0;
    expect(of(1)).toBeLessThan(of(0.01));
  });

  it('takes the mean of what it should come to for soft targets', () => {
    const model = fitLinear([example(0.5, 0.2), example(0.5, 0.4)], 0.01);
    expect(1 / (1 + Math.exp(-scoreLinear(model, new Map())))).toBeCloseTo(0.3);
  });
});
