import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { ReportArticle } from '../schema/article.ts';
import { buildClaim } from './claims.ts';
import type { ClaimSurroundings } from './claims.ts';
import { convertSpans } from './convert.ts';

export interface ArticleSurroundings extends Omit<ClaimSurroundings, 'article'> {
  readonly eventId: string | null;
  readonly duplicateOf: string | null;
}

export function buildArticle(extraction: Extraction, surroundings: ArticleSurroundings): ReportArticle {
  const { article, excluded, claims } = extraction;
  const { eventId, duplicateOf, convert } = surroundings;
  return {
    id: article.id,
    externalId: article.externalId ?? null,
    eventId,
    outlet: article.outlet,
    outletSource: article.outletSource,
    title: article.title,
    url: article.url ?? null,
    author: article.author ?? null,
    publishedAt: article.publishedAt ?? null,
    language: article.language,
    file: article.file,
    format: article.format,
    sha256: article.sha256,
    status: duplicateOf === null ? 'read' : 'copy',
    duplicateOf,
    words: countWords(article.text, excluded),
    text: article.text,
    excluded: convertSpans(excluded, convert),
    claims: claims.map((claim) => buildClaim(claim, { ...surroundings, article })),
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
