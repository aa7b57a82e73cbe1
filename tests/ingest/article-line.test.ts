import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticleLine } from '../../src/ingest/index.ts';

const TEXT = 'The ferry company said on Friday that it would talk to the crews.';
const POSITION = { file: '-', line: 3 };

describe('parseArticleLine', () => {
  it('reads one article', async () => {
    const line = JSON.stringify({
      id: 'x1',
      outlet: 'Coast Gazette',
      title: 'Ferry talks',
      url: 'https://gazette.example/ferry',
      publishedAt: 'June 18, 2021',
      text: TEXT,
    });
    const { articles, diagnostics } = await parseArticleLine(line, POSITION);
    expect(diagnostics).toEqual([]);
    expect(articles).toMatchObject([
      {
        externalId: 'x1',
        outlet: 'Coast Gazette',
        outletSource: 'metadata',
        title: 'Ferry talks',
        url: 'https://gazette.example/ferry',
        publishedAt: '2021-06-18',
        language: 'en',
        format: 'jsonl',
        file: '-',
        text: TEXT,
      },
    ]);
  });

  it('takes the text exactly as it is', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (noise) => {
      const text = `\uFEFF \r\n${TEXT}\r\n${noise}\ud800 `;
      const { articles } = await parseArticleLine(JSON.stringify({ text }), POSITION);
      expect(articles[0]!.text).toBe(text);
    });
    await fc.assert(property, { seed: 20210616, numRuns: 100 });
  });

  it.each([
    ['invalid-json', '{"text": "The'],
    ['unknown-json-shape', '[1]'],
    ['no-text', '{"id": "x1"}'],
    ['no-text', '{"text": " \\n "}'],
  ])('answers with %s for %s', async (code, line) => {
    const { articles, diagnostics } = await parseArticleLine(line, POSITION);
    expect(articles).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, severity: 'error', file: '-' }]);
    expect(diagnostics[0]!.message).toContain('ine 3');
  });

  it('reads an article whose date cannot be read, without a date', async () => {
    const line = JSON.stringify({ outlet: 'Coast Gazette', date: 'last week', text: TEXT });
    const { articles, diagnostics } = await parseArticleLine(line, POSITION);
    expect(articles[0]).not.toHaveProperty('publishedAt');
    expect(diagnostics).toMatchObject([
      { code: 'unparsable-date', severity: 'warning', articleId: articles[0]!.id },
    ]);
  });
});
