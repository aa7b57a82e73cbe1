import { findClauseEnd, trim } from './clauses.ts';
import { proposeFollowing, proposeWithin } from './forms/within.ts';
import { isSpeechVerb } from './lexicon.ts';
import type { Proposal } from './proposal.ts';
import type { Range, Reading, Region } from './reading.ts';
import { isWord, lastInside, lowerAt, regionAt, unitAt } from './reading.ts';
import { isVerb } from './verbs.ts';

/** Shorter quotations without a cue are scare quotes, titles and names. */
const SHORTEST_SPEECH = 3;
/** Tokens before a quotation that may belong to it: "Instead,". */
const LONGEST_LEAD = 5;
/** Proposals below it are of noun phrases, which no quotation goes on from. */
const SUREST_OBJECT = 0.6;

/** A quotation that no cue owns: it goes on from an attribution, or stands alone. */
export interface Leftover {
  readonly region: Region;
  readonly content: Range;
  /** Place in the accepted proposals of the one that goes on here. */
  readonly continues?: number;
  /** Whether it goes on in the paragraph, or in the same quotation, as the piece before it. */
  readonly isSameParagraph: boolean;
}

/** Candidates for quotations that no cue of the lists owns, from the clause that they stand in. */
export function proposeForUnowned(reading: Reading, accepted: readonly Proposal[]): Proposal[] {
  const ownerOf = ownersOfRegions(reading, accepted);
  return reading.regions
    .filter((region) => ownerOf[region.index] === -1 && region.role !== 'title')
    .flatMap((region) => proposeFromClause(reading, region, contentOf(reading, region)) ?? []);
}

function isLikelySpeech({ role, wordCount }: Region): boolean {
  return role === 'speech' && wordCount >= SHORTEST_SPEECH;
}

/** Quotations of speech without an owner, in text order, with what they continue. */
export function findLeftovers(reading: Reading, accepted: readonly Proposal[]): Leftover[] {
  const ownerOf = ownersOfRegions(reading, accepted);
  const lastOfUnit = lastProposalOfUnits(reading, accepted);
  const leftovers: Leftover[] = [];
  for (const region of reading.regions) {
    if (ownerOf[region.index] !== -1 || !isLikelySpeech(region)) continue;
    const content = contentOf(reading, region);
    const owner = findGoingOn(reading, accepted, ownerOf, lastOfUnit, region, content);
    if (owner >= 0) ownerOf[region.index] = owner;
    const before = reading.regions[region.index - 1];
    const isSameParagraph =
      before?.quotation === region.quotation ||
      reading.units[(reading.unitOf[region.first] ?? 0) - 1]?.paragraph === region.paragraph;
    leftovers.push({ region, content, isSameParagraph, ...(owner >= 0 && { continues: owner }) });
  }
  return leftovers;
}

function ownersOfRegions(reading: Reading, accepted: readonly Proposal[]): Int32Array {
  const ownerOf = new Int32Array(reading.regions.length).fill(-1);
  for (const [place, proposal] of accepted.entries()) {
    for (const range of proposal.content) {
      for (let index = range.first; index < range.end; index += 1) {
        const region = regionAt(reading, index);
        if (region === undefined) continue;
        ownerOf[region.index] = place;
        index = region.end - 1;
      }
    }
  }
  return ownerOf;
}

function lastProposalOfUnits(reading: Reading, accepted: readonly Proposal[]): Int32Array {
  const last = new Int32Array(reading.units.length).fill(-1);
  for (const [place, { head }] of accepted.entries()) last[reading.unitOf[head] ?? 0] = place;
  return last;
}

/**
 * The place of the attribution that goes on in a quotation: the one of an earlier piece, or, where the quotation opens its
 * unit and has no cue there, the last one of the unit before. -1 where there is none.
 */
function findGoingOn(
  reading: Reading,
  accepted: readonly Proposal[],
  ownerOf: Int32Array,
  lastOfUnit: Int32Array,
  region: Region,
  content: Range,
): number {
  const before = reading.regions[region.index - 1];
  if (before?.quotation === region.quotation) return ownerOf[before.index] ?? -1;
  const unitIndex = reading.unitOf[region.first] ?? 0;
  const unit = reading.units[unitIndex];
  const earlier = reading.units[unitIndex - 1];
  if (
    unit === undefined ||
    earlier === undefined ||
    content.first !== unit.first ||
    lastOfUnit[unitIndex] !== -1
  )
    return -1;
  if (unit.paragraph - earlier.paragraph > 1 || !isWholeUnit(reading, content, unit)) return -1;
  const isQuoteBefore = before !== undefined && before.end > earlier.first;
  const quoteOwner = isQuoteBefore ? (ownerOf[before.index] ?? -1) : -1;
  const last = lastOfUnit[unitIndex - 1] ?? -1;
  const proposal = accepted[last];
  if (proposal === undefined || proposal.score < SUREST_OBJECT) return quoteOwner;
  if (quoteOwner >= 0 && isRelative(reading, proposal)) return quoteOwner;
  const isSpeech = isSpeechVerb(proposal.lemma);
  const isAnnounced = lowerAt(reading, earlier.end - 1) === ':';
  return isSpeech && (isAnnounced || unit.paragraph === earlier.paragraph || quoteOwner === last)
    ? last
    : quoteOwner;
}

/** Whether nothing but the quotation says anything in its unit: “…,” somebody fumed is somebody's own. */
function isWholeUnit(reading: Reading, content: Range, unit: Range): boolean {
  for (let index = content.end; index < unit.end; index += 1) if (isWord(reading.tokens[index])) return false;
  return true;
}

function proposeFromClause(reading: Reading, region: Region, content: Range): Proposal | undefined {
  const isOpening = content.first === unitAt(reading, region.first).first;
  if (isOpening) return proposeFollowing(reading, region);
  return isLikelySpeech(region) ? proposeWithin(reading, region, content) : undefined;
}

function isRelative(reading: Reading, { source }: Proposal): boolean {
  return source !== undefined && lowerAt(reading, source.first) === 'who';
}

/** The quotation, with a short lead ("Instead, “…”") and what its sentence still says. */
function contentOf(reading: Reading, region: Region): Range {
  const unit = unitAt(reading, region.first);
  const first = isShortLead(reading, unit.first, region.first) ? unit.first : region.first;
  const isSentenceOver = /^[.!?,]$/.test(lastInside(reading, region)) || region.end >= unit.end;
  const end = isSentenceOver ? region.end : findClauseEnd(reading, region.first);
  return trim(reading, { first, end: Math.max(end, region.end) });
}

function isShortLead(reading: Reading, first: number, end: number): boolean {
  if (end - first > LONGEST_LEAD) return false;
  return !reading.tokens.slice(first, end).some(isVerb);
}
