import { describe, expect, it } from 'vitest';
import { describeDiagnostic, hasColours } from '../../src/cli/talk.ts';

describe('hasColours', () => {
  it.each([
    [true, { isTTY: true }, {}],
    [false, { isTTY: false }, {}],
    [false, { isTTY: true }, { NO_COLOR: '1' }],
    [true, { isTTY: true }, { NO_COLOR: '' }],
    [true, { isTTY: false }, { FORCE_COLOR: '1' }],
    [false, { isTTY: true }, { FORCE_COLOR: '0' }],
    [false, { isTTY: false }, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, { isTTY: true }, { TERM: 'dumb' }],
  ])('is %s on %j with %j', (expected, stream, environment) => {
    expect(hasColours(stream, environment)).toBe(expected);
  });
});

describe('describeDiagnostic', () => {
  it('is one line that no name of a file can colour or break', () => {
    expect(describeDiagnostic({ file: 'a\u001b[31m\nb.txt', message: 'The file holds no text.' })).toBe(
      'a b.txt: The file holds no text.',
    );
  });

  it('has a hyphen for standard input', () => {
    expect(describeDiagnostic({ message: 'It holds no text.' })).toBe('-: It holds no text.');
  });
});
