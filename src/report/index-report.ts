import { UsageError } from '../model/errors.ts';
import type { ReportArticle } from './schema/article.ts';
import type { ReportClaim } from './schema/claim.ts';
import type { ReportEvent } from './schema/event.ts';
import type { ReportGroup } from './schema/group.ts';
import type { ReportPair } from './schema/pair.ts';
import type { Report } from './schema/report.ts';

/** A claim with the article that it stands in. */
export interface PlacedClaim {
  readonly claim: ReportClaim;
  readonly article: ReportArticle;
}

/** A report whose parts are found by their ids. */
export interface ReportIndex {
  readonly report: Report;
  readonly articles: ReadonlyMap<string, ReportArticle>;
  readonly claims: ReadonlyMap<string, PlacedClaim>;
  readonly events: ReadonlyMap<string, ReportEvent>;
  readonly groups: ReadonlyMap<string, ReportGroup>;
  readonly pairs: ReadonlyMap<string, ReportPair>;
}

/** @throws {UsageError} if a part refers to one that the report does not hold */
export function indexReport(report: Report): ReportIndex {
  const index: ReportIndex = {
    report,
    articles: byId(report.articles),
    claims: new Map(
      report.articles.flatMap((article) => article.claims.map((claim) => [claim.id, { claim, article }])),
    ),
    events: byId(report.events),
    groups: byId(report.groups),
    pairs: byId(report.pairs),
  };
  checkReferences(index);
  return index;
}

/** @throws {UsageError} if the report has no such claim */
export function claimOf({ claims }: ReportIndex, id: string): PlacedClaim {
  const found = claims.get(id);
  if (found === undefined) throw missing('claim', id);
  return found;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function checkReferences({ report, articles, claims, events, groups, pairs }: ReportIndex): void {
  const speakers = byId(report.speakers);
  const check = (noun: string, known: ReadonlyMap<string, unknown>, ids: Iterable<string | null>): void => {
    for (const id of ids) if (id !== null && !known.has(id)) throw missing(noun, id);
  };
  for (const { eventId, duplicateOf } of report.articles) {
    check('event', events, [eventId]);
    check('article', articles, [duplicateOf]);
  }
  for (const { claim } of claims.values()) {
    check('group', groups, [claim.groupId]);
    check('speaker', speakers, [claim.speaker?.id ?? null, ...(claim.speaker?.memberIds ?? [])]);
  }
  for (const { eventId, claimIds, pairIds } of report.groups) {
    check('event', events, [eventId]);
    check('claim', claims, claimIds);
    check('pair', pairs, pairIds);
  }
  for (const { eventId, groupId, aClaimId, bClaimId } of report.pairs) {
    check('event', events, [eventId]);
    check('group', groups, [groupId]);
    check('claim', claims, [aClaimId, bClaimId]);
  }
  for (const { articleIds } of report.events) check('article', articles, articleIds);
  check(
    'article',
    articles,
    report.diagnostics.map(({ articleId }) => articleId),
  );
}

function missing(noun: string, id: string): UsageError {
  return new UsageError('report-reference', `The report refers to the ${noun} ${id}, but does not hold it.`);
}
