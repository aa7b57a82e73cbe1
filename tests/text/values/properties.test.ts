import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValues, valuesOf } from './describe-values.ts';

const FRAGMENT = fc.constantFrom(
  '$1.2bn',
  '9–6',
  '29-year-old',
  'about',
  'at least',
  'twenty-five',
  'thousand',
  'half a million',
  'dozens of',
  'miners',
  'were',
  'killed',
  'per cent',
  '%',
  'June 16',
  'last week',
  '2019',
  '1990s',
  'Tuesday',
  'a.m.',
  '3:45',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  '-',
  '–',
  '½',
  '🙂',
  '\u00a0',
  '\n',
  'between',
  'and',
  'to',
  'one',
  'second',
  '°C',
  'Okoye',
  '555-0123-4',
  '1,234.5',
);
const TEXT = fc.oneof(
  fc.array(FRAGMENT, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.array(FRAGMENT, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const OPTIONS = { seed: 20210616, numRuns: 300 };

describe('the spans of values', () => {
  it('are the words that they show, in text order and disjoint', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let end = 0;
        for (const value of valuesOf(text)) {
          expect(text.slice(value.span.start, value.span.end)).toBe(value.text);
          expect(value.text).not.toBe('');
          expect(value.span.start).toBeGreaterThanOrEqual(end);
          end = value.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      OPTIONS,
    );
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, other) => {
        const alone = describeValues(text);
        describeValues(other);
        expect(describeValues(text)).toEqual(alone);
      }),
      OPTIONS,
    );
  });

  it('bound intervals that are not empty and days that exist', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const value of valuesOf(text)) {
          if (value.kind === 'date') {
            expect(Number.isNaN(Date.parse(value.from)) || Number.isNaN(Date.parse(value.to))).toBe(false);
            expect(value.from <= value.to).toBe(true);
          } else if (value.kind !== 'time' && value.kind !== 'score' && value.kind !== 'vote') {
            expect(value.lo ?? -Infinity).toBeLessThanOrEqual(value.hi ?? Infinity);
          }
        }
      }),
      OPTIONS,
    );
  });
});
