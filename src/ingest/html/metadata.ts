import type { HtmlDocument, HtmlElement } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readTitleTag } from './title-tag.ts';

/** `name`, `property` or `itemprop` of meta tags in lower case, the most trusted first. */
const TITLE_TAGS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'title',
  'headline',
];
const OUTLET_TAGS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'copyright-holder'];
const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'byline',
];
const DATE_TAGS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'date',
];
const TIME_SELECTORS = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];

/** Title, outlet, author, date and address: JSON-LD first, then OpenGraph and other meta tags, then the page's own marks. */
export function readMetadata(document: HtmlDocument): PageMetadata {
  const linked = readJsonLd(document);
  const tags = readMetaTags(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => tags.get(name)).find((content) => content !== undefined && !isAddress(content));
  const named = linked.title ?? first(TITLE_TAGS);
  const outlet = linked.outlet ?? first(OUTLET_TAGS);
  const titleTag = readTitleTag(
    wordsOf(document.querySelector('title')),
    [named, wordsOf(document.querySelector('h1'))],
    outlet,
  );
  return {
    title: named === undefined ? titleTag.title : readTitleTag(named, [], outlet).title,
    outlet: outlet ?? titleTag.outlet,
    author: linked.author ?? withoutBy(first(AUTHOR_TAGS) ?? readMarkedAuthor(document)),
    url: [
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      tags.get('og:url'),
      linked.url,
    ]
      .map((address) => address?.trim())
      .find((address) => address !== undefined && isAddress(address)),
    dates: [...linked.dates, ...DATE_TAGS.map((name) => tags.get(name)), ...readTimes(document)].filter(
      (date) => date !== undefined,
    ),
  };
}

function readMetaTags(document: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase() ?? '';
      if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function readTimes(document: HtmlDocument): string[] {
  return TIME_SELECTORS.map((selector) => document.querySelector(selector))
    .filter((time) => time !== null)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? wordsOf(time))
    .filter((date) => date !== '');
}

function readMarkedAuthor(document: HtmlDocument): string | undefined {
  const words = wordsOf(document.querySelector('[rel="author"], [itemprop="author"]'));
  return words === '' || words.length > 100 ? undefined : words;
}

function withoutBy(author: string | undefined): string | undefined {
  return author?.replace(/^by:? /iu, '');
}

function isAddress(content: string): boolean {
  return /^https?:\/\//iu.test(content);
}

function wordsOf(element: HtmlElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
