import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStandardInput } from '../../src/ingest/index.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '{"text": "The council met."}',
    '[',
    ']',
    '{',
    '}',
    '\n',
    '"',
    '<html>',
    '<body>',
    '<p>The council met.',
    '</div>',
    '<br>',
    '<script type="application/ld+json">',
    '<!--',
    '\ud83d\ude00',
    '&nbsp;',
    'Title: Council meets',
  ),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

describe('whatever comes in', () => {
  it('gives articles or an error, and never throws, for any text', async () => {
    const property = fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
      const { articles, diagnostics } = await readStandardInput(Buffer.from(pieces.join('')));
      expect(articles.length > 0 || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    });
    await fc.assert(property, { seed: 20210616, numRuns: 200 });
  });

  it('gives articles or an error, and never throws, for any bytes', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const { articles, diagnostics } = await readStandardInput(bytes);
      expect(articles.length > 0 || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    });
    await fc.assert(property, { seed: 20210616, numRuns: 200 });
  });
});
