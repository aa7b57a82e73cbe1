import { describe, expect, it } from 'vitest';
import { cutAtWord, wordsAfter, wordsBefore } from '../../src/text/excerpt.ts';

describe('cutAtWord', () => {
  it('leaves a short text as it is', () => {
    expect(cutAtWord('The bridge is closed', 20)).toBe('The bridge is closed');
  });

  it('cuts between words and shows that it did', () => {
    expect(cutAtWord('The bridge is closed until further notice', 20)).toBe('The bridge is…');
  });

  it('cuts one long word without halving a character', () => {
    expect(cutAtWord('🚢'.repeat(20), 10)).toBe('🚢🚢🚢🚢…');
  });
});

describe('wordsBefore and wordsAfter', () => {
  const text = 'The mayor said on Monday that the bridge is closed.';

  it('give whole words only', () => {
    expect(wordsBefore(text, text.indexOf('that'), 12)).toBe('on Monday');
    expect(wordsAfter(text, text.indexOf(' that'), 12)).toBe('that the');
  });

  it('end with the text', () => {
    expect(wordsBefore(text, 9, 80)).toBe('The mayor');
    expect(wordsAfter(text, text.indexOf('is closed'), 80)).toBe('is closed.');
  });
});
