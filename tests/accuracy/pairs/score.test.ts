import { describe, expect, it } from 'vitest';
import { EMPTY_BASELINE, updateBaseline } from '../../../src/accuracy/baseline/baseline.ts';
import { compareWithBaseline } from '../../../src/accuracy/baseline/compare.ts';
import { describeComparison } from '../../../src/accuracy/baseline/describe.ts';
import {
  findPairErrors,
  formatPairErrorsHtml,
  formatPairErrorsJsonl,
} from '../../../src/accuracy/pairs/errors.ts';
import { encodePairs } from '../../../src/accuracy/pairs/json.ts';
import { ledgerOfPairs } from '../../../src/accuracy/pairs/ledger.ts';
import { scoreJudgedPairs } from '../../../src/accuracy/pairs/score.ts';
import { formatPairs } from '../../../src/accuracy/pairs/text.ts';
import { OTHER_NUMBER, PARAPHRASE } from '../../support/pairs.ts';
import { judged } from './judge-pairs.ts';

const BOUND = { id: 'bound-1', relation: 'compatible', type: 'LA_bound', held: true };
const DATE = { id: 'date-1', type: 'date', why: 'another <day>' };

const SCORE = scoreJudgedPairs('mill.jsonl', [
  judged({}, [OTHER_NUMBER]),
  judged(DATE, [OTHER_NUMBER]),
  judged(BOUND, [OTHER_NUMBER]),
]);
const BETTER = scoreJudgedPairs('mill.jsonl', [
  judged({}, []),
  judged(DATE, [OTHER_NUMBER]),
  judged(BOUND, []),
]);

describe('the figures of pairs', () => {
  it('are of relations, types and look-alikes, and once more of those that are held', () => {
    const counts = Object.fromEntries(
      Object.entries(SCORE.measures).map(([name, measured]) => [name, measured.counts]),
    );
    expect(counts).toMatchObject({
      'relation discrepancy': { tp: 2, fp: 1, fn: 0 },
      'relation neither': { tp: 0, fp: 0, fn: 1 },
      'share type right given relation': { tp: 1, fn: 1 },
      'share discrepancies of right type': { tp: 1, fn: 1 },
      'share look-alikes not reported': { tp: 0, fn: 1 },
      'held relation discrepancy': { tp: 0, fp: 1, fn: 0 },
    });
  });

  it('are shown by type of the gold, with what is taken for what', () => {
    const text = formatPairs(SCORE);
    expect(text).toMatch(/^mill\.jsonl: 3 pairs, 1 of them held\n/);
    expect(text).toMatch(/\ndate +1 +1 +0 +100\.0 +0\.0\n/);
    expect(text).toMatch(/\nLA_bound +number +1\n/);
    expect(text).not.toMatch(/\nnumber +number/);
  });

  it('are given as JSON with all that was taken for what', () => {
    expect(encodePairs(SCORE)).toMatchObject({
      corpus: 'mill.jsonl',
      pairs: 3,
      types: [{ type: 'number', typeRight: 1 }, { type: 'date' }, { type: 'LA_bound' }],
      confusions: expect.arrayContaining([
        { expected: 'number', found: 'number', pairs: 1, isRight: true },
      ]) as unknown,
    });
  });
});

describe('the pairs that are wrong', () => {
  const errors = findPairErrors([SCORE]);

  it('are a line each, with the texts, what was expected and what was found', () => {
    const lines = formatPairErrorsJsonl(errors).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { class: 'wrong type', pair: 'date-1', expected: { type: 'date' }, findings: [{ type: 'number' }] },
      { class: 'wrong relation', pair: 'bound-1', held: true, found: 'discrepancy' },
    ]);
  });

  it('are sections of the page by type, with nothing that a text could break', () => {
    const page = formatPairErrorsHtml(errors);
    expect(page).toContain('<h2>date (1)</h2>');
    expect(page).toContain('discrepancy, date: another &lt;day&gt;');
    expect(formatPairErrorsHtml(findPairErrors([BETTER]))).toContain('<b>found</b> nothing');
  });
});

describe('the baseline of pairs', () => {
  it('names the pairs that were right and are not now', () => {
    const before = updateBaseline(EMPTY_BASELINE, [ledgerOfPairs(BETTER)]).corpora['mill.jsonl'];
    const comparison = compareWithBaseline(ledgerOfPairs(SCORE), before!, 0.3);
    expect(comparison).toMatchObject({ gained: 1, lost: [{ id: 'bound-1', lost: 'relation' }] });
    expect(describeComparison(comparison, { tolerance: 0.3, shownLosses: 9 })).toMatch(
      /Of the pairs, 1 are found better than before and 1 worse:\n {2}relation lost in bound-1: The fire/,
    );
  });

  it('does not know a pair whose label changed', () => {
    const before = updateBaseline(EMPTY_BASELINE, [ledgerOfPairs(SCORE)]).corpora['mill.jsonl'];
    const relabelled = scoreJudgedPairs('mill.jsonl', [
      judged({ relation: 'agreement', type: 'claim_paraphrase' }, [PARAPHRASE]),
    ]);
    const comparison = compareWithBaseline(ledgerOfPairs(relabelled), before!, 100);
    expect(describeComparison(comparison, { tolerance: 100, shownLosses: 9 })).toContain(
      '1 pair it does not know as annotated now, 3 of its own are gone',
    );
  });
});
