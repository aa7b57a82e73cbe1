import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/config/suggest.ts';

const KEYS = ['input', 'output', 'extract', 'stages', 'match', 'failOn'];

describe('suggest', () => {
  it.each([
    ['outptu', 'output'],
    ['inputs', 'input'],
    ['failon', 'failOn'],
    ['stage', 'stages'],
    ['mtach', 'match'],
  ])('%s → %s', (typed, expected) => {
    expect(suggest(typed, KEYS)).toBe(expected);
  });

  it('suggests nothing for a word that is like no key', () => {
    expect(suggest('colour', KEYS)).toBeUndefined();
  });

  it('suggests nothing where nothing is known', () => {
    expect(suggest('input', [])).toBeUndefined();
  });
});
