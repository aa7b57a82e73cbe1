import { sha256 } from '../hash.ts';
import type { ArticleFormat } from '../../model/article.ts';
import type { RawArticle } from '../raw-article.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What each field may be called; the first that holds a value wins. */
const FIELDS = {
  externalId: ['id'],
  text: ['text', 'body', 'content', 'articleBody', 'maintext'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'source', 'site_name', 'publication'],
  author: ['author', 'authors', 'byline'],
  date: ['publishedAt', 'published', 'date', 'datePublished', 'date_publish', 'pubDate', 'publish_date'],
  url: ['url', 'link', 'canonical'],
} as const satisfies Record<string, readonly string[]>;

/** The names under which an object may hold a list of articles. */
const LISTS = ['articles', 'items', 'data'] as const;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether an object bears a text under one of the known names. */
export function hasText(value: JsonObject): boolean {
  return readText(value) !== undefined;
}

/** The list of articles that a JSON value holds; undefined where it holds none. */
export function findList(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isJsonObject(value)) return undefined;
  for (const name of LISTS) {
    const list = value[name];
    if (isList(list)) return list;
  }
  return undefined;
}

/** The article of one JSON object; undefined where it has no text. Text is taken as it is. */
export function readJsonArticle(value: JsonObject, format: ArticleFormat): RawArticle | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  return {
    format,
    text,
    sha256: sha256(JSON.stringify(value)),
    externalId: readNames(value, FIELDS.externalId)[0],
    title: readNames(value, FIELDS.title)[0],
    outlet: readNames(value, FIELDS.outlet)[0],
    author: readAuthors(value),
    url: readNames(value, FIELDS.url)[0],
    dates: readNames(value, FIELDS.date),
  };
}

/** The words of a value that names something: a string, a number, or an object with a `name`. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!isJsonObject(value)) return undefined;
  const name = value['name'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** The names of one value or of a list of them, joined by commas. */
export function namesOf(value: unknown): string | undefined {
  const names = (isList(value) ? value : [value]).map(nameOf).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

function readText(value: JsonObject): string | undefined {
  for (const name of FIELDS.text) {
    const text = value[name];
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

function readNames(value: JsonObject, fields: readonly string[]): string[] {
  return fields.map((field) => nameOf(value[field])).filter((name) => name !== undefined);
}

function readAuthors(value: JsonObject): string | undefined {
  for (const field of FIELDS.author) {
    const names = namesOf(value[field]);
    if (names !== undefined) return names;
  }
  return undefined;
}
