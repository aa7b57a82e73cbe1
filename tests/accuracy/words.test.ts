import { describe, expect, it } from 'vitest';
import { findWords, wordsIn, wordsTouched } from '../../src/accuracy/words.ts';

describe('words', () => {
  it('are touched by a span that begins or ends inside them', () => {
    const words = findWords('Rain fell, heavily.');
    expect([...wordsTouched(words, [{ start: 2, end: 7 }])]).toEqual([0, 1]);
    expect([...wordsTouched(words, [{ start: 9, end: 11 }])]).toEqual([]);
  });

  it('are given in lower case with their place', () => {
    expect(wordsIn('“No,” Said Lind', [{ start: 6, end: 10 }])).toEqual([
      { word: 'said', span: { start: 6, end: 10 } },
    ]);
  });
});
