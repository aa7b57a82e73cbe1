import { describe, expect, it } from 'vitest';
import { addScores, f1, ratioOf, type Score } from '../../src/accuracy/counts.ts';
import { readCueWords } from '../../src/accuracy/cue-words.ts';
import type { GoldArticle, Prediction } from '../../src/accuracy/gold.ts';
import { judgeArticle } from '../../src/accuracy/judge.ts';
import { measureArticle } from '../../src/accuracy/measure.ts';
import type { Span } from '../../src/model/span.ts';

const TEXT =
  'The mayor said the bridge was safe. “We will rebuild it by May,” announced Ana Brandt. Haddad hopes for rain.';
const CUE_WORDS = readCueWords('say announce');

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function attributed(source: string, cue: string, content: string, reference?: string): Prediction {
  const spans = (words: string) => (words === '' ? [] : [spanOf(words)]);
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    ...(reference !== undefined && { reference }),
    score: 1,
    rules: [],
  };
}

const GOLD = [
  attributed('The mayor', 'said', 'the bridge was safe', 'Jo Lind'),
  attributed('Ana Brandt', 'announced', '“We will rebuild it by May,”', 'Ana Brandt'),
  attributed('Haddad', 'hopes for', 'rain'),
];

function measure(predictions: readonly Prediction[], ignored: readonly Span[] = []): Score {
  const article: GoldArticle = { id: 'herald', text: TEXT, attributions: GOLD, ignored };
  return measureArticle(judgeArticle(article, predictions, CUE_WORDS));
}

function countsOf(score: Score, name: string) {
  const counts = score[name];
  if (counts === undefined) throw new Error(`no measure ${name}`);
  return counts;
}

describe('a perfect prediction', () => {
  it('scores 1 in every measure that has something to measure', () => {
    const ratios = Object.entries(measure(GOLD)).map(([name, counts]) => [name, ratioOf(name, counts)]);
    expect(ratios.filter(([, ratio]) => ratio !== 1)).toEqual([['recall mixed', NaN]]);
  });

  it('scores the same without quotation marks and full stops', () => {
    const bare = attributed('Ana Brandt', 'announced', 'We will rebuild it by May');
    expect(countsOf(measure([bare]), 'content exact')).toMatchObject({ tp: 1, fp: 0, fn: 2 });
  });
});

describe('words in a role', () => {
  it('count once, however many attributions hold them', () => {
    const [first] = GOLD;
    if (first === undefined) throw new Error('no gold');
    expect(countsOf(measure([first, first]), 'tokens content')).toMatchObject({ tp: 4, fp: 0, fn: 7 });
  });
});

describe('a source', () => {
  it('is right by its words, whatever its content, and only once', () => {
    const claims = [attributed('Haddad', 'said', 'rain'), attributed('Haddad', '', 'the bridge was safe')];
    expect(countsOf(measure(claims), 'source exact')).toMatchObject({ tp: 1, fp: 1, fn: 2 });
  });
});

describe('content', () => {
  it('counts as half right where half of the words of both are shared', () => {
    const score = measure([attributed('The mayor', 'said', 'bridge was safe')]);
    expect(countsOf(score, 'content exact').tp).toBe(0);
    expect(countsOf(score, 'content half').tp).toBe(1);
  });

  it('overlaps where one word is shared, and is then no relation', () => {
    const score = measure([attributed('The mayor', 'said', 'safe')]);
    expect(countsOf(score, 'content overlap').tp).toBe(1);
    expect(countsOf(score, 'content half').tp).toBe(0);
    expect(countsOf(score, 'relation partial').tp).toBe(0);
  });

  it('is aligned one to one: a repeated prediction is wrong', () => {
    const [first] = GOLD;
    if (first === undefined) throw new Error('no gold');
    expect(countsOf(measure([first, { ...first }]), 'content exact')).toMatchObject({ tp: 1, fp: 1, fn: 2 });
  });
});

describe('a relation', () => {
  it('is partly right with half of the source and a word of the cue', () => {
    const score = measure([attributed('mayor', 'said', 'the bridge was safe')]);
    expect(countsOf(score, 'relation partial').tp).toBe(1);
    expect(countsOf(score, 'relation exact').tp).toBe(0);
  });

  it('is wrong with another source', () => {
    const score = measure([attributed('Haddad', 'said', 'the bridge was safe')]);
    expect(countsOf(score, 'relation partial').tp).toBe(0);
  });
});

describe('the scope of speech and claims', () => {
  it('leaves out hopes, and finds the rest by quotation marks and cue words', () => {
    const counts = countsOf(measure(GOLD), 'scope content exact');
    expect(counts).toMatchObject({ tp: 2, fn: 0, recalled: 2 });
  });

  it('takes a prediction in scope as right though the gold that it matches is out of scope', () => {
    const counts = countsOf(measure([attributed('Haddad', 'said', 'rain')]), 'scope content exact');
    expect(counts).toEqual({ tp: 1, fp: 0, fn: 2, recalled: 0 });
  });
});

describe('what the annotators left open', () => {
  const place = spanOf('Haddad hopes for rain');

  it('is ignored where no gold is touched', () => {
    const wrong = attributed('Haddad', 'hopes', 'for');
    expect(countsOf(measure([wrong], [place]), 'content overlap').fp).toBe(0);
    expect(countsOf(measure([wrong]), 'content overlap').fp).toBe(1);
  });

  it('counts where gold is touched, or the prediction goes beyond it', () => {
    const touching = attributed('', '', 'hopes for rain');
    const beyond = attributed('', '', 'Ana Brandt. Haddad hopes');
    expect(countsOf(measure([touching, beyond], [place]), 'content exact').fp).toBe(2);
  });

  it('does not swallow a claim without any word', () => {
    const wordless = { ...attributed('', '', ''), content: [spanOf('.')] };
    expect(countsOf(measure([wordless], [place]), 'content overlap').fp).toBe(1);
  });
});

describe('a quoted region', () => {
  it('is speech where half of its words lie in a content', () => {
    const found = measure([attributed('', '', 'We will rebuild')]);
    expect(countsOf(found, 'quoted region')).toMatchObject({ tp: 1, fn: 0 });
    expect(countsOf(measure([]), 'quoted region')).toMatchObject({ tp: 0, fn: 1 });
  });
});

describe('recall by kind', () => {
  it('tells wholly quoted contents from reported ones', () => {
    const score = measure([attributed('Ana Brandt', 'announced', 'We will rebuild it by May')]);
    expect(ratioOf('recall direct', countsOf(score, 'recall direct'))).toBe(1);
    expect(ratioOf('recall indirect', countsOf(score, 'recall indirect'))).toBe(0);
  });
});

describe('the name of the speaker', () => {
  it('is judged among the matched and over all with a reference', () => {
    const score = measure([attributed('The mayor', 'said', 'the bridge was safe', 'Mayor Lind')]);
    expect(countsOf(score, 'speaker name of matched')).toMatchObject({ tp: 1, fn: 0 });
    expect(countsOf(score, 'speaker name of all')).toMatchObject({ tp: 1, fn: 1 });
  });
});

describe('scores of several articles', () => {
  it('add up count by count', () => {
    const total = addScores([measure(GOLD), measure([])]);
    expect(countsOf(total, 'content exact')).toEqual({ tp: 3, fp: 0, fn: 3, recalled: 3 });
    expect(f1(countsOf(total, 'content exact'))).toBeCloseTo(2 / 3);
  });
});
