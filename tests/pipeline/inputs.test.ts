import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { discoverInputs, extractFiles, extractStandardInput } from '../../src/pipeline/inputs.ts';
import { temporaryFolder } from '../support/temporary.ts';

const extract = (article: Article): Extraction => ({
  article,
  excluded: [],
  speakers: [],
  claims: [],
  diagnostics: [],
});

async function newsroom(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const lineOf = (text: string) => `${JSON.stringify({ text })}\n`;

describe('discoverInputs', () => {
  it('refuses a folder without articles, and says what to name', async () => {
    const folder = await newsroom({ 'notes.pdf': '' });
    await expect(discoverInputs([folder])).rejects.toThrow(/nothing to read: name files[^]*notes\.pdf/);
  });

  it('is content with standard input alone', async () => {
    expect((await discoverInputs(['-'])).files).toEqual([]);
  });

  it('goes on without a path that is not there when there are others', async () => {
    const folder = await newsroom({ 'herald/bridge.txt': 'The harbour bridge reopened on Monday.' });
    const { files, diagnostics } = await discoverInputs([folder, `${folder}/nowhere`]);
    expect(files.map(({ path }) => path)).toEqual([`${folder}/herald/bridge.txt`]);
    expect(diagnostics).toMatchObject([{ code: 'input-not-found', severity: 'error' }]);
  });
});

describe('extractFiles', () => {
  const files = {
    'herald/bridge.txt': 'The harbour bridge reopened on Monday after a long repair.',
    'herald/empty.txt': '',
    'wire.jsonl': lineOf('The council voted for the new tram line on Tuesday.') + lineOf('The mayor left.'),
  };

  it.each([1, 16])('loses no article and no diagnostic with %i files at once', async (concurrency) => {
    const { files: found } = await discoverInputs([await newsroom(files)]);
    const { extractions, diagnostics } = await extractFiles(found, extract, { concurrency });
    expect(extractions.map(({ article }) => article.text.slice(0, 11)).sort()).toEqual([
      'The council',
      'The harbour',
      'The mayor l',
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('empty-file');
  });

  it('tells how far it is', async () => {
    const { files: found } = await discoverInputs([await newsroom(files)]);
    const steps: unknown[] = [];
    await extractFiles(found, extract, { concurrency: 1, onProgress: (progress) => steps.push(progress) });
    expect(steps.at(-1)).toEqual({ files: 3, filesDone: 3, articlesDone: 3 });
  });
});

describe('extractStandardInput', () => {
  async function* bytes(...chunks: string[]) {
    for (const chunk of chunks) yield await Promise.resolve(new TextEncoder().encode(chunk));
  }

  it('joins the chunks before it reads them', async () => {
    const line = lineOf('The bridge reopened on Monday.');
    const { extractions } = await extractStandardInput(bytes(line.slice(0, 12), line.slice(12)), extract);
    expect(extractions.map(({ article }) => article.text)).toEqual(['The bridge reopened on Monday.']);
  });

  it('notes that nothing came', async () => {
    const { extractions, diagnostics } = await extractStandardInput(bytes(), extract);
    expect(extractions).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'empty-file', severity: 'error' }]);
  });
});
