import type { ArticleFormat } from '../../model/article.ts';
import type { Notice } from '../codes.ts';
import type { RawArticle } from '../raw-article.ts';
import { isJsonObject, readJsonArticle } from './json-fields.ts';

/** The article of one JSON value, or what is wrong with it; `name` says in messages which one it is. */
export function readJsonElement(value: unknown, name: string, format: ArticleFormat): RawArticle | Notice {
  if (!isJsonObject(value)) {
    return { code: 'unknown-json-shape', message: `${name} is not an object: write {"text": "…"}.` };
  }
  const missing = `${name} has no text: give it a "text" with the article's words.`;
  try {
    return readJsonArticle(value, format) ?? { code: 'no-text', message: missing };
  } catch {
    return { code: 'unknown-json-shape', message: `${name} is nested too deeply to be read.` };
  }
}
