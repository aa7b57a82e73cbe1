import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../src/text/normalise/index.ts';

describe('stemWord', () => {
  it.each([
    ['ferries', 'ferri'],
    ['ferry', 'ferri'],
    ['voted', 'vote'],
    ['voting', 'vote'],
    ['stopped', 'stop'],
    ['agreed', 'agre'],
    ['relational', 'relat'],
    ['hopefulness', 'hope'],
    ['sailings', 'sail'],
  ])('stems %s to %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it('leaves figures and short words as they are', () => {
    expect(['1200', 'at', '3rd'].map(stemWord)).toEqual(['1200', 'at', '3rd']);
  });
});
