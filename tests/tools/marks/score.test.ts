import { describe, expect, it } from 'vitest';
import type { Reported } from '../../../tools/marks/reported.ts';
import { scoreMarks } from '../../../tools/marks/score.ts';
import { COURIER, GAZETTE, HERALD, markOf, sideOf } from './bridge.ts';

const [closed, closedToo] = [sideOf(HERALD, 0), sideOf(COURIER, 0)];
const [hurt, hurtToo] = [sideOf(HERALD, 1), sideOf(COURIER, 1)];

const agreed: Reported = { a: closed, b: closedToo, relation: 'agreement', types: ['claim_paraphrase'] };
const differing: Reported = { a: hurt, b: hurtToo, relation: 'discrepancy', types: ['number'] };

describe('scoreMarks', () => {
  it('finds a mark whichever of the two articles comes first', () => {
    const score = scoreMarks([markOf(closedToo, closed)], [agreed]);
    expect(score.marks[0]?.found).toEqual([agreed]);
    expect(score.reports).toMatchObject([{ reported: agreed, verdict: 'right' }]);
  });

  it('does not find an agreement where a discrepancy is reported', () => {
    const score = scoreMarks([markOf(hurt, hurtToo)], [differing]);
    expect(score.marks[0]?.found).toEqual([]);
    expect(score.reports[0]?.verdict).toBe('other relation');
  });

  it('finds a mark at a repetition of its claim', () => {
    const headline = { article: 'herald-1', spans: [[90, 99]], repeats: [[[0, 39]]] };
    const score = scoreMarks([markOf(closed, closedToo, { a: headline })], [agreed]);
    expect(score.marks[0]?.found).toEqual([agreed]);
  });

  it('holds a report against a look-alike unless another mark accounts for it', () => {
    const lookAlike = markOf(closed, closedToo, { relation: 'look-alike', type: 'scope' });
    expect(scoreMarks([lookAlike], [agreed])).toMatchObject({
      marks: [{ found: [agreed] }],
      reports: [{ verdict: 'look-alike' }],
    });
    expect(scoreMarks([lookAlike, markOf(closed, closedToo)], [agreed])).toMatchObject({
      marks: [{ found: [] }, { found: [agreed] }],
      reports: [{ verdict: 'right' }],
    });
  });

  it('calls unmarked what stands elsewhere in the articles, and leaves out articles without a mark', () => {
    const elsewhere: Reported = { ...agreed, b: sideOf(GAZETTE, 0) };
    const score = scoreMarks([markOf(hurt, hurtToo)], [agreed, elsewhere]);
    expect(score.reports).toMatchObject([{ reported: agreed, there: [], verdict: 'unmarked' }]);
  });
});
