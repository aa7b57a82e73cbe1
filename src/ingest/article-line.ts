import { buildArticles } from './build-article.ts';
import { readJsonLine } from './formats/jsonl.ts';
import type { IngestResult } from './input-file.ts';

/** Where a line stands: the path of its file or `-`, and its number, counted from 1. */
export interface LinePosition {
  readonly file: string;
  readonly line: number;
}

/**
 * The article of one line `{"id"?, "outlet"?, "title"?, "url"?, "publishedAt"?, "text"}`, or the diagnostic that says why
 * there is none. The text is taken exactly as it is, so that offsets into it are offsets into what was given.
 */
export function parseArticleLine(line: string, position: LinePosition): Promise<IngestResult> {
  const read = readJsonLine(line, position.line);
  const found = 'code' in read ? { articles: [], notices: [read] } : { articles: [read], notices: [] };
  return buildArticles(found, { path: position.file, root: position.file });
}
