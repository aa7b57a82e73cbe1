import { describe, expect, it } from 'vitest';
import {
  EMPTY_BASELINE,
  formatBaseline,
  parseBaseline,
  updateBaseline,
  type Baseline,
} from '../../../src/accuracy/baseline/baseline.ts';
import { checkIsInBaseline, compareWithBaseline } from '../../../src/accuracy/baseline/compare.ts';
import { describeComparison } from '../../../src/accuracy/baseline/describe.ts';
import { ledgerOfCorpus } from '../../../src/accuracy/baseline/claims.ts';
import type { Ledger } from '../../../src/accuracy/baseline/ledger.ts';
import { scoreJudged } from '../../../src/accuracy/corpus.ts';
import { UsageError } from '../../../src/model/errors.ts';
import { judgeMarked } from '../judge-marked.ts';

const GOLD = '{c1|It rained all day}, {u1|said} {s1|Lind}. {c2|It snowed}, {u2|said} {s2|Roe}.';
const ALL = GOLD;
const ONE = '{c1|It rained all day}, {u1|said} {s1|Lind}. It snowed, said Roe.';
const WHO_IS_WRONG = '{c1|It rained all day}, said {u1|Lind}. {c2|It snowed}, {u2|said} {s2|Roe}.';

function ledgerOf(claims: string, gold = GOLD): Ledger {
  return ledgerOfCorpus(scoreJudged('harbour', [judgeMarked(gold, claims)]));
}

function emptyLedger(name: string): Ledger {
  return ledgerOfCorpus(scoreJudged(name, []));
}

function compare(before: string, after: string, tolerance = 0.3, gold = GOLD) {
  const stored = updateBaseline(EMPTY_BASELINE, [ledgerOf(before)]).corpora['harbour'];
  return compareWithBaseline(ledgerOf(after, gold), stored!, tolerance);
}

describe('the baseline file', () => {
  const baseline = updateBaseline(EMPTY_BASELINE, [ledgerOf(WHO_IS_WRONG)]);

  it('holds counts and a letter an attribution, and no word of the articles', () => {
    expect(baseline.corpora['harbour']?.measures['content half']).toEqual({
      tp: 2,
      fp: 0,
      fn: 0,
      recalled: 2,
    });
    expect(Object.values(baseline.corpora['harbour']?.attributions ?? {})).toEqual(['hr']);
    expect(formatBaseline(baseline)).not.toMatch(/Lind|rained|bridge/);
  });

  it('has the same bytes for the same figures, in whatever order the corpora come', () => {
    const [a, b] = [emptyLedger('a'), ledgerOf(ONE)];
    expect(formatBaseline(updateBaseline(EMPTY_BASELINE, [a, b]))).toBe(
      formatBaseline(updateBaseline(updateBaseline(EMPTY_BASELINE, [b]), [a])),
    );
  });

  it('is read back as it was, and keeps the corpora that are not scored anew', () => {
    const more = updateBaseline(baseline, [emptyLedger('quay')]);
    expect(parseBaseline(formatBaseline(more), 'baseline.json')).toEqual(more);
    expect(more.corpora['harbour']).toEqual(baseline.corpora['harbour']);
  });

  it.each(['rain', '{}', '{"version":2,"corpora":{}}'])('is refused where it is none: %s', (json) => {
    expect(() => parseBaseline(json, 'baseline.json')).toThrow(UsageError);
  });

  it('must know every corpus that is held against it', () => {
    const check = (known: Baseline) => checkIsInBaseline(known, ['harbour'], 'baseline.json');
    expect(() => check(baseline)).not.toThrow();
    expect(() => check(EMPTY_BASELINE)).toThrow(/no figures for harbour .*--update-baseline/);
  });
});

describe('a comparison with the baseline', () => {
  it('names the measures that fell beyond the tolerance and the claims that are lost', () => {
    const { drops, lost, gained } = compare(ALL, ONE);
    expect(drops).toContainEqual({ measure: 'content half', before: 1, after: 2 / 3 });
    expect(lost).toEqual([{ id: 'bridge', lost: 'content', words: 'Roe | said | It snowed' }]);
    expect(gained).toBe(0);
  });

  it('tells a lost speaker from a lost content', () => {
    expect(compare(ALL, WHO_IS_WRONG).lost.map(({ lost }) => lost)).toEqual(['relation']);
  });

  it('lets measures fall within the tolerance, and rise', () => {
    expect(compare(ALL, ONE, 100).drops).toEqual([]);
    expect(compare(ONE, ALL)).toMatchObject({ drops: [], lost: [], gained: 1 });
  });

  it('compares claims only where the gold is the same, and says so where it is not', () => {
    const gold = GOLD.replace('{s2|Roe}', 'Roe');
    const comparison = compare(ALL, ONE, 0.3, gold);
    expect(comparison).toMatchObject({ lost: [], unknownEntries: 1, goneEntries: 1 });
    expect(describeComparison(comparison, { tolerance: 0.3, shownLosses: 9 })).toMatch(
      /The gold is not that/,
    );
  });
});

describe('the words for a comparison', () => {
  it('name each measure with before and after, and each lost claim with its words', () => {
    const text = describeComparison(compare(ALL, ONE), { tolerance: 0.3, shownLosses: 9 });
    expect(text).toMatch(/^harbour: \d+ measures fell by more than 0\.3 points\.\n/);
    expect(text).toContain('\n  content half: 100.0 before, 66.7 now (-33.3)\n');
    expect(text).toContain('\n  content lost in bridge: Roe | said | It snowed');
  });

  it('are short where all is well, and where the list is cut', () => {
    expect(describeComparison(compare(ALL, ALL), { tolerance: 0.3, shownLosses: 9 })).toBe(
      'harbour: no measure fell by more than 0.3 points.\nOf the claims, 0 are found better than before and 0 worse.',
    );
    expect(describeComparison(compare(ALL, ONE), { tolerance: 0.3, shownLosses: 0 })).toMatch(
      /\n {2}and 1 more \(--verbose lists them\)$/,
    );
  });
});
