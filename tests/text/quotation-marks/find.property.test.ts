import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping, type Span } from '../../../src/model/span.ts';
import { findParagraphs } from '../../../src/text/paragraphs.ts';
import { findQuotations } from '../../../src/text/quotation-marks/find.ts';

const PIECES = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‹',
  '›',
  "'",
  '‘',
  '’',
  '`',
  "''",
  'The mayor',
  's',
  'n',
  '6',
  ' ',
  ', ',
  '. ',
  '—',
  '\n',
  '\u00a0',
  '😀',
];
const scraped = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));
const settings = { seed: 20210616, numRuns: 400 };

function hole(text: string, at: number, length: number): Span[] {
  const start = Math.min(at, text.length);
  return start === text.length ? [] : [{ start, end: Math.min(text.length, start + length) }];
}

describe('whatever mixture of marks a text holds', () => {
  it('gives sorted quotations with their inner words inside, nested or disjoint, outside the excluded spans', () => {
    fc.assert(
      fc.property(scraped, fc.nat(120), fc.integer({ min: 1, max: 9 }), (text, at, length) => {
        const excluded = hole(text, at, length);
        const { quotations } = findQuotations(text, findParagraphs(text, excluded));
        let lastStart = 0;
        for (const { spans, inner, parent, depth } of quotations) {
          expect(spans.length).toBe(inner.length);
          expect(spans[0]?.start).toBeGreaterThanOrEqual(lastStart);
          lastStart = spans[0]?.start ?? 0;
          for (const [index, piece] of spans.entries()) {
            expect(isInside(inner[index] ?? { start: -1, end: -1 }, piece)).toBe(true);
            expect(isInside(piece, { start: 0, end: text.length })).toBe(true);
            expect(excluded.some((other) => isOverlapping(other, piece))).toBe(false);
          }
          const outer = parent === undefined ? undefined : quotations[parent];
          expect(depth).toBe(outer === undefined ? 0 : outer.depth + 1);
          for (const piece of outer === undefined ? [] : spans) {
            expect(outer?.inner.some((whole) => isInside(piece, whole))).toBe(true);
          }
        }
        const top = quotations.filter(({ depth }) => depth === 0).flatMap(({ spans }) => spans);
        for (const [index, piece] of top.entries()) {
          expect(top.slice(index + 1).some((other) => isOverlapping(piece, other))).toBe(false);
        }
      }),
      settings,
    );
  });

  it('reports marks of the text as unbalanced, each once', () => {
    fc.assert(
      fc.property(scraped, (text) => {
        const { unbalanced } = findQuotations(text, findParagraphs(text, []));
        for (const { start, end } of unbalanced)
          expect(text.slice(start, end)).toMatch(/^["“”„«»‹›'‘’`]{1,2}$/u);
        expect(new Set(unbalanced.map(({ start }) => start)).size).toBe(unbalanced.length);
      }),
      settings,
    );
  });

  it.each(['"', '“', '”', "'", "''", '«', '"\'“', '“a '])('ends for 100,000 marks of %s', (mark) => {
    const text = mark.repeat(Math.ceil(100_000 / mark.length));
    const { quotations, unbalanced } = findQuotations(text, [{ start: 0, end: text.length }]);
    expect(quotations.length + unbalanced.length).toBeLessThanOrEqual(text.length);
  });
});
