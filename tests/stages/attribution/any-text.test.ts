import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from './attribute.ts';

const PIECES = [
  'said', 'according to', 'that', 'Ana Brandt', 'the mayor', ',', '.', ':', ';', '—', '“', '”', '"', "''", '‘', '’',
  '«', '»', '(', ')', '\n', '\n\n', 'told reporters', 'who', 'and', 'but', 'saying', 'asked whether', 'described', 'as',
  'he', 'rain', 'fell', '😀', '\u00a0', 'claim', 'to leave', 'Asked', 'was told', 'in Oslo', 'on Tuesday', '!', '?',
]; // prettier-ignore

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ')), { maxLength: 60 })
  .map((pairs) => pairs.flat().join(''));

const anyText = fc.oneof(text, fc.string({ maxLength: 200, unit: 'grapheme' }));

describe('any mixture of cues, names and marks', () => {
  it('gives spans inside the text, sorted and disjoint, that start and end on words or marks', () => {
    fc.assert(
      fc.property(anyText, (sample) => {
        for (const { content, source, quoted, cue } of attribute(sample)) {
          expect(content.length).toBeGreaterThan(0);
          for (const spans of [content, source, quoted, cue?.spans ?? []]) {
            let end = 0;
            for (const span of spans) {
              expect(span.start).toBeGreaterThanOrEqual(end);
              expect(span.end).toBeGreaterThan(span.start);
              expect(sample.slice(span.start, span.end).trim()).toBe(sample.slice(span.start, span.end));
              ({ end } = span);
            }
            expect(end).toBeLessThanOrEqual(sample.length);
          }
        }
      }),
      { seed: 20210616, numRuns: 300 },
    );
  });

  it('is in order, and what goes on goes on from something earlier', () => {
    fc.assert(
      fc.property(anyText, (sample) => {
        const attributions = attribute(sample);
        const offsets = attributions.map(({ content, cue }) =>
          Math.min(content[0]?.start ?? 0, cue?.spans[0]?.start ?? Infinity),
        );
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        for (const [index, { continues }] of attributions.entries()) {
          if (continues !== undefined) expect(continues).toBeLessThan(index);
        }
      }),
      { seed: 20210616, numRuns: 300 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(anyText, (sample) => {
        expect(attribute(sample)).toEqual(attribute(sample));
      }),
      { seed: 20210616, numRuns: 50 },
    );
  });
});
