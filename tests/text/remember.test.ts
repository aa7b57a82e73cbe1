import { describe, expect, it } from 'vitest';
import { remember } from '../../src/text/remember.ts';

describe('remember', () => {
  it('computes a word once, also where nothing comes of it', () => {
    const asked: string[] = [];
    const lengthOf = remember((word) => {
      asked.push(word);
      return word === '' ? undefined : word.length;
    });
    expect([lengthOf('harbour'), lengthOf(''), lengthOf('harbour'), lengthOf('')]).toEqual([
      7,
      undefined,
      7,
      undefined,
    ]);
    expect(asked).toEqual(['harbour', '']);
  });
});
