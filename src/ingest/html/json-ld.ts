import { isJsonObject, isList, nameOf, namesOf } from '../formats/json-fields.ts';
import { parsePage, type HtmlDocument } from './dom.ts';
import type { PageMetadata } from './page-metadata.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;
const MAX_NODES = 1000;

/** What the page says of itself as schema.org data: the first node that is an article. Broken data is passed over. */
export function readJsonLd(document: HtmlDocument): PageMetadata {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    readNodes(script.textContent ?? ''),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return { dates: [] };
  const resolve = (value: unknown): unknown => resolveReference(value, nodes);
  const author = article['author'];
  const publisher = article['publisher'];
  const published = nameOf(article['datePublished']);
  return {
    title: decodeEntities(nameOf(article['headline']) ?? nameOf(article['name'])),
    outlet: decodeEntities(nameOf(resolve(isList(publisher) ? publisher[0] : publisher))),
    author: namesOf(isList(author) ? author.map(resolve) : resolve(author)),
    url: nameOf(article['url']),
    dates: published === undefined ? [] : [published],
  };
}

function readNodes(source: string): JsonObject[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return [];
  }
  const nodes: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (const next of waiting) {
    if (waiting.length > MAX_NODES) break;
    if (isList(next)) waiting.push(...next.slice(0, MAX_NODES));
    if (!isJsonObject(next)) continue;
    nodes.push(next);
    waiting.push(next['@graph']);
  }
  return nodes;
}

/** Many pages write `&amp;` inside their JSON too. */
function decodeEntities(words: string | undefined): string | undefined {
  if (words === undefined || !/&#?\w{1,10};/u.test(words)) return words;
  return parsePage(words).documentElement.textContent?.trim();
}

function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  return (isList(type) ? type : [type]).filter((name) => typeof name === 'string');
}

/** The node of the same page that `{"@id": …}` stands for. */
function resolveReference(value: unknown, nodes: readonly JsonObject[]): unknown {
  if (!isJsonObject(value) || nameOf(value) !== undefined) return value;
  const id = value['@id'];
  return typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node !== value) : value;
}
