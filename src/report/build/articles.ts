import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import type { ReportArticle } from '../schema/article.ts';
import type { ReportClaim } from '../schema/claim.ts';
import type { ArticleStatus } from '../vocabulary.ts';
import { convertSpans } from './convert.ts';

export interface ArticleParts {
  readonly eventId: string | null;
  readonly duplicateOf: string | null;
  readonly status: ArticleStatus;
  readonly excluded: readonly Span[];
  readonly convert: OffsetConverter;
  readonly claims: ReportClaim[];
}

export function buildArticle(article: Article, parts: ArticleParts): ReportArticle {
  const { id, externalId, outlet, outletSource, title, url, author, publishedAt, language } = article;
  const { file, format, sha256, text } = article;
  const { eventId, duplicateOf, status, excluded, convert, claims } = parts;
  return {
    id,
    externalId: externalId ?? null,
    eventId,
    outlet,
    outletSource,
    title,
    url: url ?? null,
    author: author ?? null,
    publishedAt: publishedAt ?? null,
    language,
    file,
    format,
    sha256,
    status,
    duplicateOf,
    words: countWords(text, excluded),
    text,
    excluded: convertSpans(excluded, convert),
    claims,
  };
}

/** Runs of letters and digits with the apostrophes, hyphens and points inside them, outside the excluded spans. */
function countWords(text: string, excluded: readonly Span[]): number {
  let words = 0;
  let from = 0;
  for (const { start, end } of [...excluded, { start: text.length, end: text.length }]) {
    words += text.slice(from, start).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
    from = end;
  }
  return words;
}
