import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/span.ts';
import { composeExtractor } from '../../../src/pipeline/compose.ts';
import { documentStages } from '../../../src/stages/index.ts';
import { articleOf } from '../../support/extractions.ts';

const FRAGMENT = fc.constantFrom(
  'Lena Ortiz said',
  'according to Tom Byrne',
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  'the dam did not hold',
  'on Monday',
  '40 miners',
  'were killed',
  ',',
  '.',
  '. ',
  '?',
  '\n',
  '\n\n',
  '🙂',
  '\u00a0',
  'PORT ELLERY (Newswire) — ',
  'he told',
  'that',
  'if',
  '$3.2m',
  '—',
);
const TEXT = fc.array(FRAGMENT, { maxLength: 40 }).map((parts) => parts.join(' '));

describe('claims of any text', () => {
  const extract = composeExtractor(documentStages);

  it('have ids of their own and show the words that their spans point to, in text order', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { claims, diagnostics } = extract(articleOf({ text, publishedAt: '2021-06-17' }));
        expect(diagnostics.filter(({ code }) => code === 'stage-failed')).toEqual([]);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        let before = 0;
        for (const { content, values, entities, repeats } of claims) {
          expect(textOf(text, content.spans)).toBe(content.text);
          expect(content.spans[0]?.start ?? 0).toBeGreaterThanOrEqual(before);
          before = content.spans[0]?.start ?? 0;
          for (const { span, text: words } of [...values, ...entities]) {
            expect(text.slice(span.start, span.end)).toBe(words);
          }
          for (const { start, end } of repeats)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});
