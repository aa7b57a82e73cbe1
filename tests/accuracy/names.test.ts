import { describe, expect, it } from 'vitest';
import { isSameName } from '../../src/accuracy/names.ts';

describe('names', () => {
  it.each([
    ['Ana Brandt', 'Brandt', true],
    ['Minister José Lind', 'Jose Lind', true],
    ['Port Workers Union', 'PWU', true],
    ['Ana Brandt', 'Ole Brandt', false],
    ['', 'Brandt', false],
    ['Ana Brandt and Ole Lind', 'Lind and Brandt', true],
    ['Ana Brandt and Ole Lind', 'Ana Brandt', false],
    ['Ana Brandt', 'Ana Brandt, Ole Lind and Kit Marsh', false],
    ['their publisher, Brandt & Lind', 'Brandt & Lind', true],
    ['Port and Dock Union', 'PADU', true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
  });
});
