import { findClauseEnd, trim } from './clauses.ts';
import type { Proposal } from './proposal.ts';
import type { Range, Reading, Region } from './reading.ts';
import { isWord, lowerAt, unitAt } from './reading.ts';
import { isVerb } from './verbs.ts';

/** Shorter quotations without a cue are scare quotes, titles and names. */
const SHORTEST_SPEECH = 3;

/** A quotation that no cue owns: it goes on from an attribution, or stands alone. */
export interface Leftover {
  readonly region: Region;
  readonly content: Range;
  /** Place in the accepted proposals of the one that goes on here. */
  readonly continues?: number;
  /** Whether it stands in the paragraph of what it continues. */
  readonly isSameParagraph: boolean;
}

/** Quotations of speech without an owner, in text order, with what they continue. */
export function findLeftovers(reading: Reading, accepted: readonly Proposal[]): Leftover[] {
  const ownerOf = ownersOfRegions(reading, accepted);
  const lastOfUnit = lastProposalOfUnits(reading, accepted);
  const leftovers: Leftover[] = [];
  for (const region of reading.regions) {
    if (ownerOf[region.index] !== -1 || region.role !== 'speech' || region.wordCount < SHORTEST_SPEECH) continue;
    const before = region.index === 0 ? undefined : reading.regions[region.index - 1];
    const content = contentOf(reading, region);
    const owner = before === undefined ? -1 : (ownerOf[before.index] ?? -1);
    const isGoingOn = before !== undefined && owner >= 0 && (before.quotation === region.quotation || isAdjoining(reading, before, region, content, lastOfUnit, owner));
    if (isGoingOn) ownerOf[region.index] = owner;
    const isSameParagraph = before?.paragraph === region.paragraph;
    leftovers.push({ region, content, isSameParagraph, ...(isGoingOn && { continues: owner }) });
  }
  return leftovers;
}

function ownersOfRegions(reading: Reading, accepted: readonly Proposal[]): Int32Array {
  const ownerOf = new Int32Array(reading.regions.length).fill(-1);
  for (const [place, proposal] of accepted.entries()) {
    for (const range of proposal.content) {
      for (let index = range.first; index < range.end; index += 1) {
        const region = reading.regions[reading.regionOf[index] ?? -1];
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

/** Whether the quotation opens the unit after the one that its owner was read in, with no other attribution between. */
function isAdjoining(reading: Reading, before: Region, region: Region, content: Range, lastOfUnit: Int32Array, owner: number): boolean {
  const unitIndex = reading.unitOf[region.first] ?? 0;
  const beforeUnit = reading.unitOf[before.end - 1] ?? 0;
  const unit = unitAt(reading, region.first);
  if (unitIndex === beforeUnit || unitIndex > beforeUnit + 1) return false;
  if (lastOfUnit[unitIndex] !== -1 || (lastOfUnit[beforeUnit] !== owner && lastOfUnit[beforeUnit] !== -1)) return false;
  const isOpening = content.first === unit.first;
  return isOpening && region.paragraph - before.paragraph <= 1;
}

/** The quotation, with a short lead ("Instead, “…”") and what its sentence still says. */
function contentOf(reading: Reading, region: Region): Range {
  const unit = unitAt(reading, region.first);
  let hasVerb = false;
  let words = 0;
  for (let index = unit.first; index < region.first; index += 1) {
    hasVerb ||= isVerb(reading.tokens[index]);
    if (isWord(reading.tokens[index])) words += 1;
  }
  const first = !hasVerb && words <= 3 && region.first - unit.first < 6 ? unit.first : region.first;
  const isSentenceOver = /^[.!?,]$/.test(lowerAt(reading, region.end - 2)) || region.end >= unit.end;
  const end = isSentenceOver ? region.end : findClauseEnd(reading, region.first);
  return trim(reading, { first, end: Math.max(end, region.end) });
}
