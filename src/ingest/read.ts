import { readFile } from 'node:fs/promises';
import type { ArticleFormat } from '../model/article.ts';
import { buildArticles } from './build-article.ts';
import { ingestDiagnostic, type IngestCode } from './codes.ts';
import { decodeBytes, normaliseLineBreaks } from './decode.ts';
import { findFormat } from './endings.ts';
import { readJson } from './formats/json.ts';
import { readJsonLines } from './formats/jsonl.ts';
import { readPlainText } from './formats/txt.ts';
import { sha256 } from './hash.ts';
import type { IngestResult, InputFile } from './input-file.ts';
import type { RawArticles } from './raw-article.ts';
import { sniffFormat } from './sniff.ts';

/** The articles of one file. Never throws because of what the file holds: that becomes an `error`. */
export async function readInputFile(file: InputFile): Promise<IngestResult> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file.path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown cause';
    return failure(
      file,
      'unreadable-file',
      `The file cannot be read (${code}): check that it exists and may be read.`,
    );
  }
  return readBytes(bytes, file, findFormat(file.path));
}

/** The articles that came through standard input: JSON, JSON lines, HTML or plain text, told apart by their first characters. */
export function readStandardInput(bytes: Uint8Array): Promise<IngestResult> {
  return readBytes(bytes, { path: '-', root: '-' }, undefined);
}

async function readBytes(
  bytes: Uint8Array,
  file: InputFile,
  promised: ArticleFormat | undefined,
): Promise<IngestResult> {
  try {
    const decoded = decodeBytes(bytes);
    if (decoded === null) {
      return failure(file, 'binary-file', 'The file is not text: it holds NUL bytes. Save it as UTF-8 text.');
    }
    if (decoded.text.trim() === '') return failure(file, 'empty-file', 'The file holds no text.');
    const format = promised ?? sniffFormat(decoded.text);
    const found = await readText(decoded.text, format, sha256(bytes));
    const result = await buildArticles(normaliseTexts(found), file);
    if (decoded.encoding !== 'windows-1252') return result;
    const message =
      'The file is not valid UTF-8 and was read as windows-1252. Save it as UTF-8 if letters look wrong.';
    const guess = ingestDiagnostic({ code: 'encoding-guessed', message }, file.path);
    return { ...result, diagnostics: [guess, ...result.diagnostics] };
  } catch (error) {
    const cause = error instanceof Error ? error.message : 'unknown cause';
    return failure(file, 'unreadable-file', `The file cannot be read as an article (${cause}).`);
  }
}

async function readText(text: string, format: ArticleFormat, hash: string): Promise<RawArticles> {
  switch (format) {
    case 'json':
      return readJson(text);
    case 'jsonl':
      return readJsonLines(text);
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts');
      return readHtml(text, hash);
    }
    case 'txt':
    case 'text':
      return { articles: [readPlainText(normaliseLineBreaks(text), hash)], notices: [] };
  }
}

function normaliseTexts(found: RawArticles): RawArticles {
  const articles = found.articles.map((raw) => ({ ...raw, text: normaliseLineBreaks(raw.text) }));
  return { ...found, articles };
}

function failure(file: InputFile, code: IngestCode, message: string): IngestResult {
  return { articles: [], diagnostics: [ingestDiagnostic({ code, message }, file.path)] };
}
