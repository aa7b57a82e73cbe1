import type { Notice } from '../codes.ts';
import type { RawArticle, RawArticles } from '../raw-article.ts';
import { readJsonElement } from './json-element.ts';
import { findList, hasText, isJsonObject } from './json-fields.ts';
import { readJsonLines } from './jsonl.ts';

/** One article, a list of articles, or an object that holds a list under `articles`, `items` or `data`. */
export function readJson(source: string): RawArticles {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return hasJsonLines(source) ? readJsonLines(source) : invalid(source, error);
  }
  if (isJsonObject(value) && hasText(value)) return readElements([value], () => 'The article');
  const list = findList(value);
  if (list !== undefined) return readElements(list, (index) => `Article ${index + 1} of the list`);
  if (isJsonObject(value)) return readElements([value], () => 'The article');
  const message = 'The file holds neither an article nor a list of articles: write an object with a "text".';
  return { articles: [], notices: [{ code: 'unknown-json-shape', message }] };
}

function readElements(list: readonly unknown[], nameElement: (index: number) => string): RawArticles {
  const articles: RawArticle[] = [];
  const notices: Notice[] = [];
  for (const [index, element] of list.entries()) {
    const read = readJsonElement(element, nameElement(index), 'json');
    if ('code' in read) notices.push(read);
    else articles.push(read);
  }
  if (list.length === 0) notices.push({ code: 'empty-file', message: 'The list of articles is empty.' });
  return { articles, notices };
}

function hasJsonLines(source: string): boolean {
  const [first = '', second = ''] = source.trim().split('\n', 2);
  return second !== '' && [first, second].some((line) => isJsonObject(tryParse(line)));
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function invalid(source: string, error: unknown): RawArticles {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  const line = position === undefined ? undefined : source.slice(0, Number(position)).split('\n').length;
  const place = line === undefined ? 'it breaks off' : `the fault is in line ${line}`;
  const message = `The file is not valid JSON: ${place}. Check it with a JSON validator.`;
  return { articles: [], notices: [{ code: 'invalid-json', message }] };
}
