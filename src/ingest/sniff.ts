import type { ArticleFormat } from '../model/article.ts';

/** What standard input, or a file with an unknown ending, looks like by its first characters. */
export function sniffFormat(text: string): ArticleFormat {
  const start = text.slice(0, 400).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (/^<(?:!doctype html|!--|\?xml|(?:html|head|body|article|main)\b)/iu.test(start)) return 'html';
  return 'txt';
}
