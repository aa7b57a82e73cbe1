import { describe, expect, it } from 'vitest';
import { measureFigure } from '../../../tools/matching/figure.ts';
import { areaUnderCurve, correlation, judgeYesNo } from '../../../tools/matching/statistics.ts';

describe('the area under the curve', () => {
  const scored = (right: readonly number[], wrong: readonly number[]) => [
    ...right.map((score) => ({ score, isRight: true })),
    ...wrong.map((score) => ({ score, isRight: false })),
  ];

  it('is 1 where every right one is above every wrong one', () => {
    expect(areaUnderCurve(scored([0.9, 0.8], [0.1, 0.7]))).toBe(1);
  });

  it('counts a tie for half', () => {
    expect(areaUnderCurve(scored([0.5], [0.5, 0.5]))).toBe(0.5);
  });

  it('is the share of pairs in the right order', () => {
    expect(areaUnderCurve(scored([0.3, 0.9], [0.2, 0.4]))).toBe(0.75);
  });
});

describe('a yes-no judgement', () => {
  it('has precision, recall, F1 and accuracy', () => {
    const judged = [
      { gold: true, found: true },
      { gold: true, found: false },
      { gold: false, found: true },
      { gold: false, found: false },
      { gold: false, found: false },
    ];
    expect(judgeYesNo(judged)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, accuracy: 0.6 });
  });

  it('has no precision where nothing was found', () => {
    expect(judgeYesNo([{ gold: true, found: false }]).precision).toBeNaN();
  });
});

describe('the correlation', () => {
  it('is that of the two columns', () => {
    expect(
      correlation([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1);
    expect(
      correlation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
  });
});

describe('a figure', () => {
  const name = { corpus: 'demo', name: 'mean', target: '≥ 50' };
  const mean = (items: readonly number[]): number =>
    items.reduce((sum, item) => sum + item, 0) / items.length;

  it('has an interval around it, the same each time', () => {
    const figure = measureFigure(name, [0, 1, 1, 0, 1, 1, 0, 1], mean);
    expect(figure).toMatchObject({ n: 8, value: 0.625 });
    expect(figure.interval?.[0]).toBeLessThan(0.625);
    expect(figure.interval?.[1]).toBeGreaterThan(0.625);
    expect(measureFigure(name, [0, 1, 1, 0, 1, 1, 0, 1], mean)).toEqual(figure);
  });

  it('has none where there is nothing to measure', () => {
    expect(measureFigure(name, [], mean).interval).toBeNull();
  });
});
