import { describe, expect, it } from 'vitest';
import { listDoubtful, listLost } from '../../../tools/marks/list.ts';
import type { Reported } from '../../../tools/marks/reported.ts';
import { scoreMarks } from '../../../tools/marks/score.ts';
import { formatScore, missedMarks } from '../../../tools/marks/table.ts';
import { COURIER, HERALD, markOf, sideOf } from './bridge.ts';

const [closed, closedToo] = [sideOf(HERALD, 0), sideOf(COURIER, 0)];
const [hurt, hurtToo] = [sideOf(HERALD, 1), sideOf(COURIER, 1)];
const agreed: Reported = { a: closed, b: closedToo, relation: 'agreement', types: ['value_compatible'] };
const crossed: Reported = { a: closed, b: hurtToo, relation: 'agreement', types: [] };

const number = markOf(hurt, hurtToo, { relation: 'discrepancy', type: 'number' });
const late = markOf(hurt, hurtToo, { relation: 'discrepancy', type: 'number', late: true });
const score = scoreMarks([markOf(closed, closedToo), number, late], [agreed, crossed]);

const row = (name: string): string[] =>
  formatScore(score, [{ mark: number, loss: 'candidate' }])
    .split('\n')
    .find((line) => line.startsWith(name))
    ?.slice(name.length)
    .trim()
    .split(/\s+/) ?? [];

describe('the table of marks', () => {
  it('counts what was found, and what was found with its type', () => {
    expect(row('agreement, plain')).toEqual(['1', '1', '0', '100.0', '0.0']);
  });

  it('leaves late marks out of what is missed', () => {
    expect(row('discrepancy, plain')).toEqual(['1', '0', '0', '0.0', '0.0']);
    expect(missedMarks(score)).toEqual([number]);
  });

  it('tells pairs from what follows from the groups', () => {
    expect(row('agreement, a pair')).toEqual(['1', '1', '0', '0', '0', '100.0']);
    expect(row('agreement, by the group')).toEqual(['1', '0', '0', '0', '1', '0.0']);
  });

  it('shows where the rest was lost', () => {
    expect(row('candidate')).toEqual(['0', '0', '1', '0']);
  });
});

describe('the lists', () => {
  it('show the words of what is not right and of what was missed', () => {
    expect(listDoubtful(score)).toMatch(
      /^unmarked: agreement by the group\n {2}herald-1 0-40 .*closed on Monday/,
    );
    expect(listLost([{ mark: number, loss: 'candidate' }], [HERALD, COURIER])).toMatch(
      /^lost at candidate: discrepancy number \(plain\)\n {2}herald-1 Twelve people were hurt\.\n/,
    );
  });
});
