import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import { extractLine } from '../../src/pipeline/extract-line.ts';
import { span } from '../../src/model/span.ts';

const process = (article: Article) => ({
  article,
  layers: { excluded: [span(0, 4)] },
  diagnostics: [
    diagnostic({ stage: 'quotes', code: 'unbalanced-quote', severity: 'warning', message: 'One is open.' }),
  ],
});

const answer = (line: string) => extractLine(line, { file: 'wire.jsonl', line: 3 }, process, ['excluded']);

describe('extractLine', () => {
  it('keeps the text and the id that were given', async () => {
    const text = ' \r\n“We won,” she said.\u2028';
    const { value } = await answer(JSON.stringify({ id: 'w-3', text }));
    expect(value).toMatchObject({ article: { externalId: 'w-3', text, excluded: [[0, 4]] }, claims: [] });
  });

  it('adds the layers that are asked for', async () => {
    const { value } = await answer('{"text": "The bridge reopened."}');
    expect(value).toMatchObject({ layers: { excluded: [{ start: 0, end: 4 }] } });
  });

  it('answers with what reading and the stages noticed', async () => {
    const { diagnostics } = await answer('{"text": "The bridge reopened.", "publishedAt": "soon"}');
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unparsable-date', 'unbalanced-quote']),
    );
  });

  it.each([
    ['', 'invalid-json'],
    ['   ', 'invalid-json'],
    ['{"text": "cut', 'invalid-json'],
    ['null', 'unknown-json-shape'],
    ['[{"text": "The bridge reopened."}]', 'unknown-json-shape'],
    ['"The bridge reopened."', 'unknown-json-shape'],
    ['{"text": 5}', 'no-text'],
    ['{"text": ""}', 'no-text'],
  ])('answers %j with the diagnostic %s, which names the line', async (line, code) => {
    const { value } = await answer(line);
    expect(value).toEqual({
      article: null,
      claims: [],
      speakers: [],
      diagnostics: [
        expect.objectContaining({
          code,
          severity: 'error',
          file: 'wire.jsonl',
          message: expect.stringMatching(/line 3/i) as string,
        }),
      ],
    });
  });
});
