import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/index.ts';
import type { Article } from '../../src/model/article.ts';
import { textOf, type Span } from '../../src/model/span.ts';
import { articleOf } from '../support/extractions.ts';

const RUNS = { seed: 20210616, numRuns: 150 };

/** News-like pieces with every mark, blank and line end that scraped text holds. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Mayor Ana Roe',
      'she',
      'The ministry',
      'a spokesman for Kestrel Rail',
      'police',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'said',
      'told reporters that',
      'according to',
      'denied',
      'asked whether',
      'added:',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'the bridge is safe',
      '38 people died on Tuesday',
      'we will not pay $3.2m',
      '“never” again',
    ),
  },
  { weight: 6, arbitrary: fc.constantFrom('“', '”', '"', "'", '‘', '’', "''", '«', '»', '„', '`') },
  { weight: 4, arbitrary: fc.constantFrom('.', ',', '?', '…', ':', ' — ', '(', ')', ' ', '.The', ',and') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\u00A0',
      '\u200B',
      '🎉',
      'e\u0301',
      '\uD83C',
      'Leave a Reply',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const newsText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

const extract = createExtractor();
const read = (text: string) => extract(articleOf({ text, publishedAt: '2023-10-05' }));

function expectInside(spans: readonly Span[], { text }: Article): void {
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const [index, next] of spans.slice(1).entries()) {
    expect(next.start).toBeGreaterThanOrEqual(spans[index]?.end ?? 0);
  }
}

describe('extraction', () => {
  it('never throws, whatever mixture of marks a text holds', () => {
    fc.assert(
      fc.property(fc.oneof(newsText, anyText), (text) => {
        expect(read(text).diagnostics.filter(({ code }) => code === 'stage-failed')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says of every span what stands there', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { article, claims } = read(text);
        for (const { content, cue, speaker, quoted, values, entities } of claims) {
          expectInside(content.spans, article);
          expect(content.spans).not.toEqual([]);
          expect(textOf(text, content.spans)).toBe(content.text);
          expectInside(quoted, article);
          expectInside(cue?.spans ?? [], article);
          expectInside(speaker?.spans ?? [], article);
          for (const value of values) expect(text.slice(value.span.start, value.span.end)).toBe(value.text);
          for (const entity of entities)
            expect(text.slice(entity.span.start, entity.span.end)).toBe(entity.text);
        }
      }),
      RUNS,
    );
  });

  it('gives every claim an id of its own, and the same one every time', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const ids = read(text).claims.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        read('Another text was read between. “It was not,” she said.');
        expect(read(text).claims.map(({ id }) => id)).toEqual(ids);
      }),
      RUNS,
    );
  });
});
