import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets, utf16Offsets } from '../../src/text/offsets.ts';

describe('codePointOffsets', () => {
  it('leaves offsets as they are in a text without surrogate pairs', () => {
    expect([0, 3, 9].map(codePointOffsets('“Élan”\u00a0ok'))).toEqual([0, 3, 9]);
  });

  it('counts a surrogate pair as one, and an offset inside it as its start', () => {
    expect([0, 1, 2, 3, 4, 5].map(codePointOffsets('🚢a🚑'))).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it('counts an unpaired surrogate as one', () => {
    expect([0, 1, 2, 4, 5].map(codePointOffsets('\ud83da🚢\ude00'))).toEqual([0, 1, 2, 3, 4]);
  });

  it('slices the same words by code points as by code units', () => {
    const news = fc.string({ unit: fc.constantFrom('a', ' ', '“', '\u00a0', '\n', '🚢', '👩‍🚒') });
    const property = fc.property(news, news, news, (before, words, after) => {
      const text = before + words + after;
      const convert = codePointOffsets(text);
      const start = convert(before.length);
      const end = convert(before.length + words.length);
      expect(Array.from(text).slice(start, end).join('')).toBe(words);
    });
    fc.assert(property, { seed: 20210616, numRuns: 200 });
  });
});

describe('utf16Offsets', () => {
  it('gives the code unit at which a code point begins', () => {
    expect([0, 1, 2, 3].map(utf16Offsets('🚢a🚑'))).toEqual([0, 2, 3, 5]);
  });

  it('takes back what codePointOffsets does', () => {
    const news = fc.string({ unit: fc.constantFrom('a', '“', '🚢', '👩‍🚒', '\ud83d') });
    const property = fc.property(news, (text) => {
      const borders = Array.from(text, (character) => character.length);
      let offset = 0;
      for (const length of borders) {
        expect(utf16Offsets(text)(codePointOffsets(text)(offset))).toBe(offset);
        offset += length;
      }
    });
    fc.assert(property, { seed: 20210616, numRuns: 200 });
  });
});
