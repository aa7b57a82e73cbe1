import type { Article } from '../../model/article.ts';
import type { Matches } from '../../model/corpus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Extraction } from '../../model/extraction.ts';
import { codePointOffsets } from '../../text/offsets.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import { InternalError } from '../../model/errors.ts';
import type { PlacedClaim } from '../index-report.ts';
import type { ReportArticle } from '../schema/article.ts';
import type { ReportDiagnostic } from '../schema/diagnostic.ts';
import type { ReportGroup } from '../schema/group.ts';
import type { ReportPair } from '../schema/pair.ts';
import { REPORT_FORMAT } from '../schema/report.ts';
import type { Report } from '../schema/report.ts';
import { buildArticle } from './articles.ts';
import { buildClaim } from './claims.ts';
import { buildDiagnostic, compareDiagnostics } from './diagnostics.ts';
import { buildEvent, compareEvents } from './events.ts';
import { buildGroup, compareGroups } from './groups.ts';
import { buildPair } from './pairs.ts';
import { compareText } from '../../text/compare.ts';
import { comparePublished } from './published.ts';
import { countSpeakers, listSpeakers } from './speakers.ts';
import type { SpeakerDirectory } from './speakers.ts';

/** What a run found. */
export interface Findings {
  readonly extractions: readonly Extraction[];
  readonly matches: Matches;
  /** Articles that came in but were not read, for example in another language. */
  readonly skipped?: readonly Article[];
  /** What reading the inputs noticed, files without an article included. */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Everything that the reports show, with offsets in Unicode code points. Does not depend on the order of the input.
 *
 * @param version of crossclaim
 */
export function buildReport(findings: Findings, version: string): Report {
  const { extractions, matches } = findings;
  const converters = convertersOf(findings);
  const speakers = listSpeakers(extractions, matches);
  const articles = buildArticles(findings, converters, speakers);
  const claims = placeClaims(articles);
  const pairs = buildPairs(matches, claims, converters);
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
    diagnostics: buildDiagnostics(findings, converters),
  };
}

function convertersOf({ extractions, skipped = [] }: Findings): ReadonlyMap<string, OffsetConverter> {
  const articles = [...extractions.map(({ article }) => article), ...skipped];
  return new Map(articles.map(({ id, text }) => [id, codePointOffsets(text)]));
}

function buildArticles(
  { extractions, matches, skipped = [] }: Findings,
  converters: ReadonlyMap<string, OffsetConverter>,
  speakers: SpeakerDirectory,
): ReportArticle[] {
  const eventOf = new Map(matches.events.flatMap(({ id, articleIds }) => articleIds.map((key) => [key, id])));
  const groupOf = new Map(matches.groups.flatMap(({ id, claimIds }) => claimIds.map((key) => [key, id])));
  const read = extractions.map(({ article, excluded, claims }) => {
    const convert = get(converters, article.id);
    const duplicateOf = matches.duplicates.get(article.id) ?? null;
    return buildArticle(article, {
      eventId: eventOf.get(article.id) ?? null,
      duplicateOf,
      status: duplicateOf === null ? 'read' : 'copy',
      excluded,
      convert,
      claims: claims.map((claim) => buildClaim(claim, { article, convert, speakers, groupOf })),
    });
  });
  const others = skipped.map((article) =>
    buildArticle(article, {
      eventId: null,
      duplicateOf: null,
      status: 'skipped',
      excluded: [],
      convert: get(converters, article.id),
      claims: [],
    }),
  );
  return [...read, ...others].sort(
    (a, b) => comparePublished(a.publishedAt, b.publishedAt) || compareText(a.id, b.id),
  );
}

function placeClaims(articles: readonly ReportArticle[]): ReadonlyMap<string, PlacedClaim> {
  return new Map(
    articles.flatMap((article) => article.claims.map((claim) => [claim.id, { claim, article }])),
  );
}

function buildPairs(
  matches: Matches,
  claims: ReadonlyMap<string, PlacedClaim>,
  converters: ReadonlyMap<string, OffsetConverter>,
): ReportPair[] {
  const groupOf = new Map(matches.groups.flatMap(({ id, pairIds }) => pairIds.map((key) => [key, id])));
  const convertFor = (claimId: string): OffsetConverter => get(converters, get(claims, claimId).article.id);
  return matches.pairs
    .map((pair) =>
      buildPair(pair, {
        groupId: groupOf.get(pair.id) ?? null,
        convertA: convertFor(pair.aClaimId),
        convertB: convertFor(pair.bClaimId),
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

function buildDiagnostics(
  { extractions, matches, skipped = [], diagnostics = [] }: Findings,
  converters: ReadonlyMap<string, OffsetConverter>,
): ReportDiagnostic[] {
  const articles = new Map(
    [...extractions.map(({ article }) => article), ...skipped].map((article) => [article.id, article]),
  );
  const noticed = [
    ...extractions.flatMap((extraction) => extraction.diagnostics),
    ...matches.diagnostics,
    ...diagnostics,
  ];
  const distinct = new Map(noticed.map((diagnostic) => [diagnostic.id, diagnostic]));
  return [...distinct.values()]
    .map((diagnostic) => {
      const article = articles.get(diagnostic.articleId ?? '');
      return article === undefined
        ? buildDiagnostic(diagnostic)
        : buildDiagnostic(diagnostic, { article, convert: get(converters, article.id) });
    })
    .sort(compareDiagnostics);
}

function get<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new InternalError(`Matching refers to ${id}, which was not extracted.`);
  return item;
}
