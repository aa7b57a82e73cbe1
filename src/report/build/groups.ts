import { SEVERITIES } from '../../model/pair.ts';
import { VERDICTS } from '../../model/group.ts';
import type { Group } from '../../model/group.ts';
import { cutAtWord } from '../../text/excerpt.ts';
import type { PlacedClaim } from '../index-report.ts';
import type { ReportGroup } from '../schema/group.ts';
import { roundScore } from './convert.ts';
import { compareText } from '../../model/order.ts';
import { publicationRange } from './published.ts';

const GIST_LENGTH = 140;
const FEWEST_GIST_WORDS = 5;
const QUOTATION_MARKS = /[“”„"]/g;

/** @param members the group's claims in the order of `group.claimIds` */
export function buildGroup(group: Group, members: readonly PlacedClaim[]): ReportGroup {
  const texts = members.map(({ claim }) => claim.content.text);
  const outlets = [...new Set(members.map(({ article }) => article.outlet))].sort(compareText);
  const names = members.flatMap(({ claim }) => claim.speaker?.name ?? []).filter((name) => name !== '');
  return {
    id: group.id,
    eventId: group.eventId,
    verdict: group.verdict,
    severity: group.severity,
    speakers: [...new Set(names)],
    gist: gistOf(texts),
    longestText: longestOf(texts),
    outlets,
    independentOutlets: group.independentOutlets,
    onlyIn: outlets.length === 1 ? (outlets[0] ?? null) : null,
    ...publicationRange(members.map(({ article }) => article.publishedAt)),
    types: [...group.types],
    score: roundScore(group.score),
    claimIds: members.map(({ claim }) => claim.id),
    pairIds: [...group.pairIds],
  };
}

/** Worst first: by verdict, falling severity, falling number of independent outlets, then id. */
export function compareGroups(a: ReportGroup, b: ReportGroup): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.independentOutlets - a.independentOutlets ||
    compareText(a.id, b.id)
  );
}

/** The shortest text that still says it: of five words or more where there is one, without marks at its edges. */
function gistOf(texts: readonly string[]): string {
  const trimmed = texts.map((text) => trimMarks(text.replace(/\s+/g, ' ')));
  const sayings = trimmed.filter((text) => text.split(' ').length >= FEWEST_GIST_WORDS);
  const shortest = sayings.reduce<string | undefined>(
    (best, text) => (best === undefined || text.length < best.length ? text : best),
    undefined,
  );
  return cutAtWord(shortest ?? longestOf(trimmed), GIST_LENGTH);
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** Without punctuation and blanks at the edges. Sought from both ends: one pattern would be quadratic in long runs of marks. */
function trimMarks(text: string): string {
  const start = text.search(/[^\s\p{P}]/u);
  let end = text.length;
  while (end > start && /[\s\p{P}]/u.test(text.charAt(end - 1))) end -= 1;
  return start < 0 ? text : withoutHalfQuotations(text.slice(start, end));
}

/** A quotation that ends with the text has lost its closing mark to the trimming. */
function withoutHalfQuotations(text: string): string {
  const marks = text.match(QUOTATION_MARKS)?.length ?? 0;
  return marks % 2 === 0 ? text : text.replace(QUOTATION_MARKS, '');
}
