import type { Notice } from '../codes.ts';
import type { RawArticle, RawArticles } from '../raw-article.ts';
import { readJsonElement } from './json-element.ts';

/** One article a line; a line that cannot be read does not lose the others. */
export function readJsonLines(source: string): RawArticles {
  const articles: RawArticle[] = [];
  const notices: Notice[] = [];
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readJsonLine(line, index + 1);
    if ('code' in read) notices.push(read);
    else articles.push(read);
  }
  return { articles, notices };
}

/** The article of one line of JSON, or what is wrong with it. Lines are counted from 1. */
export function readJsonLine(line: string, number: number): RawArticle | Notice {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const message = `Line ${number} is not valid JSON: write one object a line, line breaks in strings as \\n.`;
    return { code: 'invalid-json', message };
  }
  return readJsonElement(value, `The article of line ${number}`, 'jsonl');
}
