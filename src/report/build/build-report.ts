import { comparePublication } from '../../model/article.ts';
import type { Matches } from '../../model/corpus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { InternalError } from '../../model/errors.ts';
import type { Extraction } from '../../model/extraction.ts';
import { compareText } from '../../model/order.ts';
import { codePointOffsets } from '../../text/offsets.ts';
import type { PlacedClaim } from '../index-report.ts';
import type { ReportArticle } from '../schema/article.ts';
import type { ReportDiagnostic } from '../schema/diagnostic.ts';
import type { ReportGroup } from '../schema/group.ts';
import type { ReportPair } from '../schema/pair.ts';
import { REPORT_FORMAT } from '../schema/report.ts';
import type { Report } from '../schema/report.ts';
import { buildArticle } from './articles.ts';
import { buildDiagnostic, compareDiagnostics } from './diagnostics.ts';
import type { Place } from './diagnostics.ts';
import { buildEvent, compareEvents } from './events.ts';
import { buildGroup, compareGroups } from './groups.ts';
import { buildPair } from './pairs.ts';
import { countSpeakers, listSpeakers } from './speakers.ts';
import type { SpeakerDirectory } from './speakers.ts';

/** What a run found. */
export interface Findings {
  readonly extractions: readonly Extraction[];
  readonly matches: Matches;
  /** What reading the inputs noticed, files without an article included. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Article id to the article and the converter of its offsets. */
type Places = ReadonlyMap<string, Place>;

/**
 * Everything that the reports show, with offsets in Unicode code points. Does not depend on the order of the input.
 *
 * @param version of crossclaim
 */
export function buildReport({ extractions, matches, diagnostics = [] }: Findings, version: string): Report {
  const sorted = [...extractions].sort((a, b) => comparePublication(a.article, b.article));
  const places: Places = new Map(
    sorted.map(({ article }) => [article.id, { article, convert: codePointOffsets(article.text) }]),
  );
  const speakers = listSpeakers(sorted, matches);
  const articles = buildArticles(sorted, matches, places, speakers);
  const claims = placeClaims(articles);
  const pairs = buildPairs(matches, claims, places);
  const noticed = [
    ...sorted.flatMap((extraction) => extraction.diagnostics),
    ...matches.diagnostics,
    ...diagnostics,
  ];
  return {
    program: 'crossclaim',
    version,
    format: REPORT_FORMAT,
    offsets: 'code points',
    groups: buildGroups(matches, claims),
    pairs,
    events: buildEvents(matches, articles, pairs),
    articles,
    speakers: countSpeakers(speakers.all, articles),
    diagnostics: buildDiagnostics(noticed, places),
  };
}

function buildArticles(
  extractions: readonly Extraction[],
  matches: Matches,
  places: Places,
  speakers: SpeakerDirectory,
): ReportArticle[] {
  const eventOf = new Map(matches.events.flatMap(({ id, articleIds }) => articleIds.map((key) => [key, id])));
  const groupOf = new Map(matches.groups.flatMap(({ id, claimIds }) => claimIds.map((key) => [key, id])));
  return extractions.map((extraction) => {
    const { id } = extraction.article;
    return buildArticle(extraction, {
      eventId: eventOf.get(id) ?? null,
      duplicateOf: matches.duplicates.get(id) ?? null,
      convert: get(places, id).convert,
      speakers,
      groupOf,
    });
  });
}

function placeClaims(articles: readonly ReportArticle[]): ReadonlyMap<string, PlacedClaim> {
  return new Map(
    articles.flatMap((article) => article.claims.map((claim) => [claim.id, { claim, article }])),
  );
}

function buildPairs(
  matches: Matches,
  claims: ReadonlyMap<string, PlacedClaim>,
  places: Places,
): ReportPair[] {
  const groupOf = new Map(matches.groups.flatMap(({ id, pairIds }) => pairIds.map((key) => [key, id])));
  const placeOf = (claimId: string): Place => get(places, get(claims, claimId).article.id);
  return matches.pairs
    .map((pair) =>
      buildPair(pair, {
        groupId: groupOf.get(pair.id) ?? null,
        convertA: placeOf(pair.aClaimId).convert,
        convertB: placeOf(pair.bClaimId).convert,
      }),
    )
    .sort((a, b) => compareText(a.id, b.id));
}

function buildGroups(matches: Matches, claims: ReadonlyMap<string, PlacedClaim>): ReportGroup[] {
  return matches.groups
    .map((group) =>
      buildGroup(
        group,
        group.claimIds.map((id) => get(claims, id)),
      ),
    )
    .sort(compareGroups);
}

function buildEvents(
  { events }: Matches,
  articles: readonly ReportArticle[],
  pairs: readonly ReportPair[],
): Report['events'] {
  const articlesOf = groupByEvent(articles);
  const pairsOf = groupByEvent(pairs);
  return events
    .map((event) => buildEvent(event, articlesOf.get(event.id) ?? [], pairsOf.get(event.id) ?? []))
    .sort(compareEvents);
}

function groupByEvent<Item extends { readonly eventId: string | null }>(
  items: readonly Item[],
): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.eventId);
    if (group === undefined) groups.set(item.eventId, [item]);
    else group.push(item);
  }
  return groups;
}

function buildDiagnostics(noticed: readonly Diagnostic[], places: Places): ReportDiagnostic[] {
  const distinct = new Map(noticed.map((diagnostic) => [diagnostic.id, diagnostic]));
  return [...distinct.values()]
    .map((diagnostic) => buildDiagnostic(diagnostic, places.get(diagnostic.articleId ?? '')))
    .sort(compareDiagnostics);
}

function get<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new InternalError(`Matching refers to ${id}, which was not extracted.`);
  return item;
}
