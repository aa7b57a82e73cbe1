import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../src/accuracy/measures/coverage.ts';
import { judgeMarked } from '../judge-marked.ts';

describe('the coverage metric', () => {
  it('takes each contiguous span as a quote of its own, and each prediction once', () => {
    const score = measureCoverage(
      judgeMarked(
        '{c1|“We will pay,”} {u1|said} {s1|the mayor}, {c1|“every cent of it.”}',
        '{c1|“We will pay,”} {u1|said} {s1|the mayor}, “every cent of it.”',
      ),
    );
    expect(score['coverage 0.8']).toEqual({ tp: 1, fp: 0, fn: 1, recalled: 1 });
  });

  it('counts a quote as covered from more than the threshold on, by characters', () => {
    const score = measureCoverage(judgeMarked('{c1|It rained and rained}.', '{c1|It rained} and rained.'));
    expect(score['coverage 0.3']).toMatchObject({ tp: 1, fp: 0, fn: 0 });
    expect(score['coverage 0.8']).toMatchObject({ tp: 0, fp: 1, fn: 1 });
  });

  it('leaves a prediction that covers too little of one quote to a later one', () => {
    const gold = '{c1|The quay was closed at noon, and }{c1,2|all ferries were stopped for the day}.';
    const claims = 'The quay was closed at noon, and {c1|all ferries were stopped for the day}.';
    expect(measureCoverage(judgeMarked(gold, claims))['coverage 0.8']).toMatchObject({ tp: 1, fp: 0, fn: 1 });
  });

  it('takes the speaker as right where the sources share a character', () => {
    const claims = '{c1|“It rained,”} {u1|said} {s1|the mayor} of Ellmouth.';
    const found = measureCoverage(
      judgeMarked('{c1|“It rained,”} {u1|said} {s1|the mayor of Ellmouth}.', claims),
    );
    const other = measureCoverage(judgeMarked('{c1|“It rained,”} said the mayor of {s1|Ellmouth}.', claims));
    expect(found['speaker span at 0.8']).toMatchObject({ tp: 1, fn: 0 });
    expect(other['speaker span at 0.8']).toMatchObject({ tp: 0, fn: 1 });
  });
});
