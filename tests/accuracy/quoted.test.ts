import { describe, expect, it } from 'vitest';
import { findQuotedStretches } from '../../src/accuracy/quoted.ts';

describe('quoted stretches', () => {
  it.each([
    ['She said “it rained” today.', ['“it rained”']],
    ['She said "it rained” today.', ['"it rained”']],
    ["She said ''it rained'' today.", ["''it rained''"]],
    ['“It rained.\n“It poured.”', ['“It rained.', '“It poured.”']],
  ])('of %j are %j', (text, expected) => {
    expect(findQuotedStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
