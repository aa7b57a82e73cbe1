import { describe, expect, it } from 'vitest';
import { hasColours } from '../../src/cli/talk.ts';

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
