import { describe, expect, it } from 'vitest';
import { compareWithBaseline } from '../../../src/accuracy/baseline/compare.ts';
import { updateBaseline, EMPTY_BASELINE } from '../../../src/accuracy/baseline/baseline.ts';
import { ledgerOfCorpus } from '../../../src/accuracy/baseline/claims.ts';
import { scoreJudged } from '../../../src/accuracy/corpus.ts';
import { formatCorpus } from '../../../src/accuracy/tables/corpus-text.ts';
import { encodeCorpus } from '../../../src/accuracy/tables/json.ts';
import { formatMarkdown } from '../../../src/accuracy/tables/markdown.ts';
import { judgeMarked } from '../judge-marked.ts';

const GOLD = '{c1|“It rained,”} {u1|said} {s1|Lind}. {s2|Roe} {u2|hoped} {c2|for snow}.';
const CLAIMS = '{c1|“It rained,”} {u1|said} {s1|Lind}. Roe hoped for snow.';
const SCORE = scoreJudged('harbour|gold', [judgeMarked(GOLD, CLAIMS, { id: 'quay' })]);
const LEDGER = ledgerOfCorpus(SCORE);
const BETTER = ledgerOfCorpus(scoreJudged('harbour|gold', [judgeMarked(GOLD, GOLD, { id: 'quay' })]));

describe('the tables for people', () => {
  const table = formatCorpus(SCORE);

  it('begin with the size of the corpus', () => {
    expect(table).toMatch(/^harbour\|gold: 1 article, 2 attributions in the gold, 1 claim found\n/);
  });

  it('show percent and counts of a measure', () => {
    expect(table).toMatch(/\ncontent half +100\.0 +50\.0 +66\.7 +- +1 +0 +1\n/);
  });

  it('show the interval where there are several articles', () => {
    const articles = [judgeMarked(GOLD, GOLD), judgeMarked(GOLD, CLAIMS)];
    expect(formatCorpus(scoreJudged('harbour', articles))).toMatch(
      /\ncontent half +100\.0 +75\.0 +85\.7 +66\.7 to 100\.0 /,
    );
  });

  it('show no precision where only a share has a meaning, and no line for what could not be measured', () => {
    expect(table).toMatch(/\nrecall direct +- +100\.0 +- /);
    expect(table).not.toContain('speaker name');
  });

  it('show parts, scores and the worst articles', () => {
    expect(table).toMatch(/\nby kind .*\ndirect +1 +1 +100\.0/);
    expect(table).toMatch(/\nby cue .*\nspeech verb +1 +1/);
    expect(table).toMatch(/\nby score .*\n0\.9 to 1\.0 +1 +90\.0 +1 +100\.0\n/);
    expect(table).toMatch(/\nworst articles .*\nquay +2 +1 +66\.7/);
  });
});

describe('the figures as JSON', () => {
  it('hold counts, ratios and intervals', () => {
    expect(encodeCorpus(SCORE)).toMatchObject({
      corpus: 'harbour|gold',
      articles: 1,
      gold: 2,
      predicted: 1,
      measures: {
        'content half': { tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5, interval: null },
        'recall direct': { recalled: 1, precision: null, ratio: 1 },
        'speaker name of all': { ratio: null, interval: null },
      },
      breakdowns: [{ by: 'kind' }, { by: 'cue' }],
      ranking: [{ id: 'quay' }],
    });
  });

  it('hold what the baseline says', () => {
    const before = updateBaseline(EMPTY_BASELINE, [BETTER]).corpora['harbour|gold'];
    const comparison = compareWithBaseline(LEDGER, before!, 0.3);
    expect(encodeCorpus(SCORE, comparison).comparison).toMatchObject({
      drops: expect.arrayContaining(['content half']) as string[],
      lost: [{ id: 'quay', lost: 'content', words: 'Roe | hoped | for snow' }],
    });
  });
});

describe('the table for a job page', () => {
  it('has a line a measure, in Markdown that the names cannot break', () => {
    const table = formatMarkdown(LEDGER);
    expect(table).toContain('### Accuracy: harbour\\|gold (1 article)');
    expect(table).toContain('| content half | 66.7 | - |\n');
  });

  it('shows the change since the baseline and marks a fall beyond the tolerance', () => {
    const before = updateBaseline(EMPTY_BASELINE, [BETTER]).corpora['harbour|gold'];
    const table = formatMarkdown(LEDGER, compareWithBaseline(LEDGER, before!, 0.3));
    expect(table).toContain('| content half | 66.7 | - | 100.0 | **-33.3** ❌ |\n');
    expect(table).toContain('| recall direct | 100.0 | - | 100.0 | 0.0 |\n');
  });
});
