import type { ArticleFormat } from '../model/article.ts';

const FORMATS = new Map<string, ArticleFormat>([
  ['.txt', 'txt'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** The endings that are read from a folder. */
export const KNOWN_ENDINGS: readonly string[] = [...FORMATS.keys()];

/** The format that a file's ending promises, in lower or upper case; undefined for an unknown ending. */
export function findFormat(path: string): ArticleFormat | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : FORMATS.get(path.slice(dot).toLowerCase());
}
