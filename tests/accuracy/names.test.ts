import { describe, expect, it } from 'vitest';
import { isSameName } from '../../src/accuracy/names.ts';

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
