import type { Event } from '../../model/event.ts';
import type { ReportArticle } from '../schema/article.ts';
import type { ReportEvent } from '../schema/event.ts';
import type { ReportPair } from '../schema/pair.ts';
import { compareText } from '../../model/order.ts';
import { comparePublished, publicationRange } from './published.ts';

/** @param pairs of this event */
export function buildEvent(
  event: Event,
  articles: readonly ReportArticle[],
  pairs: readonly ReportPair[],
): ReportEvent {
  return {
    id: event.id,
    label: event.label,
    articleIds: articles.map(({ id }) => id),
    outlets: [...new Set(articles.map(({ outlet }) => outlet))].sort(compareText),
    ...publicationRange(articles.map(({ publishedAt }) => publishedAt)),
    agreements: countTypes(pairs, 'agreement'),
    discrepancies: countTypes(pairs, 'discrepancy'),
  };
}

export function compareEvents(a: ReportEvent, b: ReportEvent): number {
  return comparePublished(a.firstPublished, b.firstPublished) || compareText(a.id, b.id);
}

/** As many as the tables of agreements and discrepancies have rows: one for each type of a pair. */
function countTypes(pairs: readonly ReportPair[], relation: 'agreement' | 'discrepancy'): number {
  const types = pairs.map(
    ({ findings }) =>
      new Set(findings.flatMap((finding) => (finding.relation === relation ? [finding.type] : []))).size,
  );
  return types.reduce((sum, size) => sum + size, 0);
}
