import type { ReportArticle } from '../schema/article.ts';
import { ARTICLE_STATUSES, FORMATS } from '../vocabulary.ts';
import { count, date, id, optionalReference, requiredText, text, word } from './columns.ts';
import { defineTable } from './table.ts';

export const articles = defineTable<ReportArticle>({
  name: 'articles',
  title: 'Articles',
  description: 'The texts that were read; what could not be read stands in diagnostics.csv.',
  key: ['article_id'],
  order: 'By publication, those without a date last, then article_id.',
  columns: [
    id('article_id', 'articles', 'The article; its text is in texts/<article_id>.txt.', ({ id }) => id),
    text('external_id', 'The id that the input gave.', ({ externalId }) => externalId),
    optionalReference('event_id', 'events', 'The event that it reports.', ({ eventId }) => eventId),
    requiredText('outlet', 'Who published it.', ({ outlet }) => outlet),
    text('title', 'Its title.', ({ title }) => title),
    text('url', 'Its address.', ({ url }) => url),
    text('author', 'Its author.', ({ author }) => author),
    date('published', 'When it was published.', ({ publishedAt }) => publishedAt),
    requiredText(
      'language',
      'ISO 639-1 code as detected; und where the text is too short.',
      ({ language }) => language,
    ),
    requiredText('file', 'The file that it came from; - for standard input.', ({ file }) => file),
    word('format', 'How it came in.', FORMATS, ({ format }) => format),
    requiredText(
      'sha256',
      'SHA-256 of the bytes or the JSON value that it came from.',
      ({ sha256 }) => sha256,
    ),
    count('n_words', 'Words outside page furniture.', ({ words }) => words),
    count('n_claims', 'Claims found.', ({ claims }) => claims.length),
    count(
      'n_unknown_speakers',
      'Claims whose speaker is unknown.',
      ({ claims }) => claims.filter(({ speaker }) => speaker?.status === 'unknown').length,
    ),
    optionalReference(
      'duplicate_of',
      'articles',
      'The article that it repeats.',
      ({ duplicateOf }) => duplicateOf,
    ),
    word('status', 'How it counts.', ARTICLE_STATUSES, ({ status }) => status),
  ],
  rows: ({ report }) => report.articles,
});
