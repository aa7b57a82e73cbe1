import { describe, expect, it } from 'vitest';
import { printable } from '../../src/text/printable.ts';

describe('printable', () => {
  it.each([
    ['\u001b[31mMayor\u001b[0m resigns', 'Mayor resigns'],
    ['\u001b]8;;http://example.org\u0007link\u001b]8;;\u001b\\ text', 'link text'],
    ['\u001b]never closed', ']never closed'],
    ['one\r\n\n two\tthree', 'one two three'],
    ['bell\u0007 and null\u0000', 'bell and null'],
    ['\u202egnp.exe\u202c', 'gnp.exe'],
    ['Ferry 🚢 “Élan”', 'Ferry 🚢 “Élan”'],
  ])('makes %j safe', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });
});
