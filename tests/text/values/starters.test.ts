import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/text/segment.ts';
import { scanPieces } from '../../../src/text/values/pieces.ts';
import { mayStartValue } from '../../../src/text/values/starters.ts';
import { describeValues } from './describe-values.ts';

function mayStart(text: string): boolean {
  const segments = segmentText(text);
  return mayStartValue(scanPieces(text, segments, { firstToken: 0, endToken: segments.tokens.length }), 0);
}

describe('mayStartValue', () => {
  it.each([
    '12 ferries',
    'about twelve ferries',
    'nearly another dozen ferries',
    'as many as 12 ferries',
    'a hundred ferries',
    'a week ago',
    'her late 40s',
    'turned 40',
    'between $5 and $9',
    'last Tuesday',
    'earlier this year',
    'Q3 2020',
  ])('lets the readers look at "%s"', (text) => {
    expect(mayStart(text)).toBe(true);
  });

  it.each(['and more ferries', 'about the ferry', 'as a pilot', 'her ferry', 'a pilot', 'not the ferry'])(
    'passes over "%s", of which only the first word could begin a value',
    (text) => {
      expect(mayStart(text)).toBe(false);
    },
  );
});

describe('scanPieces', () => {
  it('takes apart what stands without a blank, and words beside it as they are', () => {
    expect(describeValues('The Tellmark ferry carried 52–60 cars.')).toEqual(['count 52..60 car']);
  });
});
