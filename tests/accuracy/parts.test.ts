import { describe, expect, it } from 'vitest';
import { align } from '../../src/accuracy/align.ts';
import { bootstrapIntervals } from '../../src/accuracy/bootstrap.ts';
import { matchByCoverage } from '../../src/accuracy/coverage.ts';
import { counts, f1 } from '../../src/accuracy/counts.ts';
import { allForms } from '../../src/accuracy/forms.ts';
import { readGold } from '../../src/accuracy/gold.ts';
import { isSameName } from '../../src/accuracy/names.ts';
import { findQuotedStretches } from '../../src/accuracy/quoted.ts';
import { encodeScore, formatScore } from '../../src/accuracy/table.ts';
import { findWords, wordsTouched } from '../../src/accuracy/words.ts';
import { InputError } from '../../src/model/errors.ts';

describe('words', () => {
  it('are touched by a span that begins or ends inside them', () => {
    const words = findWords('Rain fell, heavily.');
    expect([...wordsTouched(words, [{ start: 2, end: 7 }])]).toEqual([0, 1]);
    expect([...wordsTouched(words, [{ start: 9, end: 11 }])]).toEqual([]);
  });
});

describe('quoted stretches', () => {
  it.each([
    ['She said “it rained” today.', ['“it rained”']],
    ['She said "it rained” today.', ['"it rained”']],
    ["She said ''it rained'' today.", ["''it rained''"]],
    ['“It rained.\n“It poured.”', ['“It rained.', '“It poured.”']],
  ])('of %j are %j', (text, expected) => {
    expect(findQuotedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('forms of a speech word', () => {
  it.each([
    ['say', 'said'],
    ['admit', 'admitted'],
    ['reply', 'replies'],
    ['announce', 'announcing'],
    ['confess', 'confesses'],
  ])('of %s hold %s', (word, form) => {
    expect(allForms([word]).has(form)).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['Ana Brandt', 'Brandt', true],
    ['Minister José Lind', 'Jose Lind', true],
    ['Port Workers Union', 'PWU', true],
    ['Ana Brandt', 'Ole Brandt', false],
    ['', 'Brandt', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
  });
});

describe('alignment', () => {
  it('prefers the more similar content and breaks ties by the cue', () => {
    const roles = (content: number[], cue: number[]) => ({
      source: new Set<number>(),
      cue: new Set(cue),
      content: new Set(content),
    });
    const gold = [roles([1, 2, 3], [9])];
    const predicted = [roles([1, 2], [9]), roles([1, 2, 3], [8]), roles([1, 2, 3], [9])];
    expect(align(gold, predicted)).toEqual([{ gold: 0, predicted: 2, similarity: 1 }]);
  });
});

describe('the coverage metric', () => {
  it('takes each contiguous span as a quote of its own, and each prediction once', () => {
    const source = [{ start: 30, end: 35 }];
    const attribution = {
      source,
      cue: [],
      content: [
        { start: 0, end: 10 },
        { start: 20, end: 28 },
      ],
    };
    const predicted = [{ ...attribution, content: [{ start: 0, end: 5 }] }];
    expect(matchByCoverage([attribution], predicted)).toEqual({
      matches: [{ covered: 0.5, isSpeakerRight: true }],
      gold: 2,
      predicted: 1,
    });
  });
});

describe('gold', () => {
  it('is read line by line, with reference and ignored regions', () => {
    const line = JSON.stringify({
      id: 'a',
      text: 'Roe said it rained.',
      attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 18]], reference: 'Jo Roe' }],
      ignore: [{ type: 'discuss', spans: [[0, 3]] }],
    });
    const [article] = readGold(`${line}\n\n`, 'gold.jsonl');
    expect(article?.ignored).toEqual([{ start: 0, end: 3 }]);
    expect(article?.attributions[0]?.reference).toBe('Jo Roe');
  });

  it('names the line that is no annotated article', () => {
    expect(() => readGold('{"id":"a","text":"","attributions":[]}\nrain', 'gold.jsonl')).toThrow(InputError);
    expect(() => readGold('{"id":"a","text":"","attributions":[]}\nrain', 'gold.jsonl')).toThrow(/line 2/);
  });
});

describe('ratios', () => {
  it('are not a number where there is nothing to measure, 0 where nothing is right', () => {
    expect(f1(counts(0, 0, 0))).toBeNaN();
    expect(f1(counts(0, 2, 1))).toBe(0);
  });

  it('have the same interval at each call, around the ratio itself', () => {
    const scores = [counts(3, 4, 4), counts(1, 4, 5), counts(4, 4, 4)].map((value) => ({ exact: value }));
    const { exact } = bootstrapIntervals(scores);
    expect(bootstrapIntervals(scores)).toEqual({ exact });
    expect(exact?.[0]).toBeLessThan(f1(counts(8, 12, 13)));
    expect(exact?.[1]).toBeGreaterThan(f1(counts(8, 12, 13)));
  });
});

describe('the table', () => {
  const score = { 'content exact': counts(1, 2, 4), 'speaker name': counts(0, 0, 0) };

  it('shows percent and counts', () => {
    expect(formatScore(score, { 'content exact': [0.25, 0.5] })).toMatch(
      /content exact\s+50\.0\s+25\.0\s+33\.3\s+25\.0 to 50\.0\s+1\s+1\s+3\n/,
    );
  });

  it('shows no precision where only recall has a meaning', () => {
    expect(formatScore({ 'recall direct': counts(1, 1, 4) }, {})).toMatch(/recall direct\s+-\s+25\.0\s+-/);
  });

  it('shows a dash for what could not be measured', () => {
    expect(formatScore(score, {})).toMatch(/speaker name\s+-\s+-\s+-/);
    expect(encodeScore(score)['speaker name']).toMatchObject({ tp: 0, f1: null });
  });
});
