import { describe, expect, it } from 'vitest';
import { readStandardInput } from '../../src/ingest/index.ts';

const TEXT = 'The ferry company said on Friday that it would talk to the crews.';
const LINE = JSON.stringify({ outlet: 'Coast Gazette', text: TEXT });

async function readFormats(input: string): Promise<string[]> {
  const { articles } = await readStandardInput(Buffer.from(input));
  return articles.map(({ format, file, text }) => (file === '-' && text.includes(TEXT) ? format : 'wrong'));
}

describe('readStandardInput', () => {
  it('reads one JSON article', async () => {
    expect(await readFormats(` ${LINE}\n`)).toEqual(['json']);
  });

  it('reads a JSON array', async () => {
    expect(await readFormats(`[${LINE}, ${LINE}]`)).toEqual(['json', 'json']);
  });

  it('reads JSON lines', async () => {
    expect(await readFormats(`${LINE}\n${LINE}\n`)).toEqual(['jsonl', 'jsonl']);
  });

  it('reads a page', async () => {
    expect(await readFormats(`<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`)).toEqual(['html']);
  });

  it('reads plain text', async () => {
    expect(await readFormats(`“No comment.” ${TEXT}`)).toEqual(['txt']);
  });

  it('reports empty input', async () => {
    expect(await readStandardInput(new Uint8Array())).toMatchObject({
      diagnostics: [{ code: 'empty-file' }],
    });
  });
});
