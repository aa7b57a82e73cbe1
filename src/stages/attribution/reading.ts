import type { Span } from '../../model/span.ts';
import { isWord as isWordToken } from '../../text/is-word.ts';
import type { Segments, Tag, Token } from '../../text/segments.ts';
import type { Quotation } from '../quotes/layer.ts';
import { framesOf } from './lexicon.ts';

/** A stretch of tokens; `first` inclusive, `end` exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** One piece of a quotation in running text, marks included. */
export interface Region extends Range {
  readonly index: number;
  /** Index of its quotation. */
  readonly quotation: number;
  readonly role: Quotation['role'];
  /** Tokens with a letter or digit. */
  readonly wordCount: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/**
 * A stretch that is read as one: a sentence, or several where a quotation holds them together (“A. B,” he said).
 * Rules look no further than the unit of their cue, except for a quotation that goes on.
 */
export interface Unit extends Range {
  readonly paragraph: number;
}

/** The tokens with their quotation and unit, as the rules read them. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly regions: readonly Region[];
  readonly units: readonly Unit[];
  /** For each token the index of the region that it stands in, or -1. */
  readonly regionOf: Int32Array;
  /** For each token the index of its unit. */
  readonly unitOf: Int32Array;
}

export function readDocument(segments: Segments, quotations: readonly Quotation[]): Reading {
  const tokens = segments.tokens.map((token, index) => {
    const lemma = findMistakenPast(segments.tokens, index);
    if (lemma !== undefined) return { ...token, tag: 'VERB' as const, lemma };
    const tag = correctTag(segments.tokens, index);
    return tag === token.tag ? token : { ...token, tag };
  });
  const regions = findRegions(segments, quotations);
  const regionOf = new Int32Array(tokens.length).fill(-1);
  for (const region of regions) regionOf.fill(region.index, region.first, region.end);
  const units = findUnits(segments, regions, regionOf);
  const unitOf = new Int32Array(tokens.length);
  for (const [index, unit] of units.entries()) unitOf.fill(index, unit.first, unit.end);
  return { tokens, regions, units, regionOf, unitOf };
}

/** The span from the first to the last token of a range that is not empty. */
export function spanOf({ tokens }: Reading, { first, end }: Range): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[end - 1]?.end ?? start };
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && isWordToken(token);
}

/** The unit of a token. */
export function unitAt(reading: Reading, index: number): Unit {
  const unit = reading.units[reading.unitOf[index] ?? 0];
  return unit ?? { first: 0, end: reading.tokens.length, paragraph: 0 };
}

/** The region that a token stands in. */
export function regionAt(reading: Reading, index: number): Region | undefined {
  return regionWith(reading.regions, reading.regionOf[index]);
}

/** Undefined for -1 and beyond the end. An array that is asked for what stands before its beginning answers slowly. */
export function regionWith(regions: readonly Region[], index = -1): Region | undefined {
  return index < 0 ? undefined : regions[index];
}

export function lowerAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.lower ?? '';
}

/** What wink-nlp gets wrong about capitals, where an attribution hangs on it. */
function correctTag(tokens: readonly Token[], index: number): Tag {
  const token = tokens[index];
  if (token === undefined) return 'X';
  if (token.lower === 'further' && token.tag === 'PROPN') return 'ADV';
  if (isMistakenNoun(tokens, index)) return 'NOUN';
  return isMistakenName(tokens, index) ? 'PROPN' : token.tag;
}

/** "a loading ramp", "agreed to talks": a noun that wink-nlp took for a verb. */
function isMistakenNoun(tokens: readonly Token[], index: number): boolean {
  const [article, before, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (token?.tag !== 'VERB' || before === undefined) return false;
  if (before.lower === 'to') return token.lower === `${token.lemma}s`;
  const isAfterGerund = before.tag === 'NOUN' && before.lower.endsWith('ing');
  return isAfterGerund && /^an?$/.test(article?.lower ?? '') && token.lower === token.lemma;
}

/** The lemma of "branded" in "Critics branded the plan …", which wink-nlp takes for an adjective. */
function findMistakenPast(tokens: readonly Token[], index: number): string | undefined {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.tag !== 'ADJ' || !token.lower.endsWith('ed')) return undefined;
  const isAfterNoun = before !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(before.tag);
  const isBeforeObject = after?.tag === 'DET' || after?.tag === 'PRON';
  if (!isAfterNoun || !isBeforeObject) return undefined;
  return [token.lower.slice(0, -2), token.lower.slice(0, -1)].find((stem) => framesOf(stem) !== undefined);
}

/** "Josh Earnest told", "Hoover estimated": a name that wink-nlp took for a verb, between small words. */
function isMistakenName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.tag !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || /(ing|ed)$/.test(token.lower))
    return false;
  const next = tokens[index + 1];
  if (next?.sentence !== token.sentence) return false;
  if ((next.tag === 'VERB' || next.tag === 'AUX') && next.text === next.lower && next.lower !== next.lemma)
    return true;
  const afterNext = tokens[index + 2];
  return (
    next.tag === 'PROPN' &&
    afterNext !== undefined &&
    /^\p{Ll}/u.test(afterNext.text) &&
    afterNext.tag === 'VERB'
  );
}

function findRegions(segments: Segments, quotations: readonly Quotation[]): Region[] {
  const { tokens, sentences } = segments;
  const pieces = quotations.flatMap(({ depth, spans, role }, quotation) =>
    depth === 0 ? spans.map((span) => ({ span, quotation, role })) : [],
  );
  pieces.sort((a, b) => a.span.start - b.span.start);
  const regions: Region[] = [];
  let next = 0;
  for (const { span, quotation, role } of pieces) {
    while ((tokens[next]?.end ?? Infinity) <= span.start) next += 1;
    const first = next;
    while ((tokens[next]?.start ?? Infinity) < span.end) next += 1;
    if (next === first) continue;
    regions.push({
      index: regions.length,
      first,
      end: next,
      quotation,
      role,
      wordCount: tokens.slice(first, next).filter(isWord).length,
      paragraph: sentences[tokens[first]?.sentence ?? 0]?.paragraph ?? 0,
    });
  }
  return regions;
}

function findUnits(
  { tokens, sentences }: Segments,
  regions: readonly Region[],
  regionOf: Int32Array,
): Unit[] {
  const units: Unit[] = [];
  for (const { firstToken, endToken, paragraph } of sentences) {
    const last = units.at(-1);
    const region = regionWith(regions, regionOf[firstToken]);
    if (last?.paragraph !== paragraph || region === undefined || region.first >= firstToken) {
      units.push({ first: firstToken, end: endToken, paragraph });
    } else if (isOpeningMark(region, firstToken) && region.first > last.first) {
      units[units.length - 1] = { ...last, end: region.first };
      units.push({ first: region.first, end: endToken, paragraph });
    } else {
      units[units.length - 1] = { ...last, end: endToken };
    }
  }
  return units.flatMap((unit) => splitAtQuotations(tokens, regions, regionOf, unit));
}

/** "… he said in 2012. “We …": a quotation after a full stop opens a unit of its own, whatever became of the full stop. */
function splitAtQuotations(
  tokens: readonly Token[],
  regions: readonly Region[],
  regionOf: Int32Array,
  unit: Unit,
): Unit[] {
  const parts: Unit[] = [];
  let { first } = unit;
  for (let index = first + 1; index < unit.end; index += 1) {
    const region = regionWith(regions, regionOf[index]);
    if (region === undefined) continue;
    const isAfterStop = /[.?!]$/.test(tokens[index - 1]?.text ?? '') && regionOf[index - 1] === -1;
    const opening = tokens.slice(region.first, region.end).find(isWord);
    if (index === region.first && isAfterStop && /^[\p{Lu}\p{N}]/u.test(opening?.text ?? '')) {
      parts.push({ ...unit, first, end: index });
      first = index;
    }
    index = region.end - 1;
    if (isSentenceOver(tokens, region) && region.end < unit.end) {
      parts.push({ ...unit, first, end: region.end });
      first = region.end;
    }
  }
  return [...parts, { ...unit, first }];
}

/** Whether the quotation ends on a full stop and a capital follows. */
function isSentenceOver(tokens: readonly Token[], region: Region): boolean {
  return insideEnd(tokens, region) === '.' && /^\p{Lu}/u.test(tokens[region.end]?.text ?? '');
}

/** Whether only an opening mark, one token or two, was counted to the sentence before. */
function isOpeningMark(region: Region, firstToken: number): boolean {
  return firstToken - region.first <= 2;
}

/** Whether white space stands before the token. */
export function gapBefore(reading: Reading, index: number): string {
  const [before, token] = [reading.tokens[index - 1], reading.tokens[index]];
  return before !== undefined && token !== undefined && token.start > before.end ? ' ' : '';
}

/** The last mark or word inside a region, before its closing quotation mark. */
export function lastInside({ tokens }: Reading, region: Region): string {
  return insideEnd(tokens, region);
}

function insideEnd(tokens: readonly Token[], region: Region): string {
  let index = region.end - 1;
  while (index > region.first && /^["'”’»“‘`]+$/.test(tokens[index]?.text ?? '')) index -= 1;
  return tokens[index]?.text ?? '';
}
