import { describe, expect, it } from 'vitest';
import { classifyCue } from '../../src/accuracy/cue-kind.ts';
import { readCueWords } from '../../src/accuracy/cue-words.ts';
import { articleOf } from './judge-marked.ts';

describe('the kind of a cue', () => {
  it.each([
    ['Lind {u1|said} {c1|it rained}.', 'speech verb'],
    ['Lind {u1|has said in a statement} {c1|it rained}.', 'speech verb'],
    ['Lind {u1|claims} {c1|it rained}.', 'speech verb'],
    ['Lind {u1|hopes} {c1|it rains}.', 'other verb'],
    ['Lind denied {u1|claims that} {c1|it rained}.', 'speech verb'],
    ['Lind repeated his {u1|claim that} {c1|it rained}.', 'noun'],
    ['{u1|The mayor’s promise} {c1|to rebuild the quay} was kept.', 'noun'],
    ['{c1|It rained}, Lind wrote {u1|in a tweet}.', 'noun'],
    ['{u1|The allegation that} {c1|it rained} is old.', 'noun'],
    ['{u1|According to} Lind, {c1|it rained}.', 'according to'],
    ['Lind{u1|:} {c1|“It rained.”}', 'colon or none'],
    ['{c1|“It rained.”}', 'colon or none'],
  ])('in %j is %s', (marked, expected) => {
    const { text, attributions } = articleOf(marked);
    expect(classifyCue(text, attributions[0]?.cue ?? [], readCueWords())).toBe(expected);
  });
});

describe('the words of speech', () => {
  it('are those of the list that comes with the gold', () => {
    expect([...readCueWords('rain\nadmit').speech]).toEqual(expect.arrayContaining(['rained', 'admitted']));
    expect(readCueWords('rain').speech.has('said')).toBe(false);
  });

  it('are without a list our own, those of belief and wish apart', () => {
    const { speech } = readCueWords();
    expect(['said', 'accused', 'statement', 'according'].filter((word) => !speech.has(word))).toEqual([]);
    expect(['believes', 'hoped', 'fear'].filter((word) => speech.has(word))).toEqual([]);
  });
});
