import { framesOf, isSpeechVerb } from './lexicon.ts';
import type { Range, Reading, Region } from './reading.ts';
import { isWord, lastInside, lowerAt, regionAt, unitAt } from './reading.ts';
import { findSubject } from './subjects.ts';
import { isFinite } from './verbs.ts';

/** Longer contents without quotation marks do not occur; the bound keeps the reading linear. */
const REACH = 150;
const CONTRASTS = new Set(['but', 'while', 'though', 'although', 'whereas']);

/**
 * Where the content that starts at `first` ends: at the end of the unit, or before the next attribution on the same
 * level ("…, adding that", "… but Roe said", "…, according to").
 */
export function findClauseEnd(reading: Reading, first: number): number {
  const unit = unitAt(reading, first);
  const limit = Math.min(unit.end, first + REACH);
  const opening = regionAt(reading, first);
  const home = opening === undefined || opening.first === first ? -1 : opening.index;
  let end = first;
  for (let index = first; index < limit; index += 1) {
    const region = regionAt(reading, index);
    if (region !== undefined && region.index !== home) {
      end = region.end;
      index = region.end - 1;
      if (isFinished(reading, region) || isCutByQuote(reading, region, limit)) break;
      continue;
    }
    if (home >= 0 && region === undefined) break;
    if (index > first && isStop(reading, index, limit)) break;
    if (isWord(reading.tokens[index]) || /^[)%\]]$/.test(lowerAt(reading, index))) end = index + 1;
  }
  return end;
}

/** Whether a quotation also ends its sentence: “…today.” Then … */
function isFinished(reading: Reading, region: Region): boolean {
  const next = reading.tokens[region.end];
  return /^[.!?]$/.test(lastInside(reading, region)) && (next === undefined || /^\p{Lu}/u.test(next.text));
}

/** “constructive,” saying …: the comma before the next attribution stands inside the marks. */
function isCutByQuote(reading: Reading, region: Region, limit: number): boolean {
  const { end } = region;
  return (
    lastInside(reading, region) === ',' &&
    lowerAt(reading, end) !== 'who' &&
    isStopAfterComma(reading, end, limit)
  );
}

function isStop(reading: Reading, index: number, limit: number): boolean {
  const { tokens } = reading;
  const word = lowerAt(reading, index);
  const next = lowerAt(reading, index + 1);
  if (word === 'according' && next === 'to') return true;
  if (word === ';') return true;
  if (word === ',' || word === '—' || word === '–') return isStopAfterComma(reading, index + 1, limit);
  if (word === 'but') return isFinite(reading, index + 1) || isNewAttribution(reading, index + 1, limit);
  if (word === 'and') return isCueVerb(reading, index + 1) || isNewAttribution(reading, index + 1, limit);
  if (word === 'while') return isNewAttribution(reading, index + 1, limit);
  return tokens[index]?.tag === 'SCONJ' && CONTRASTS.has(word);
}

/** A verb that attributes, in the past or third person: "… and criticised him". */
function isCueVerb(reading: Reading, index: number): boolean {
  let head = index;
  while (['AUX', 'ADV'].includes(reading.tokens[head]?.tag ?? '') && head < index + 3) head += 1;
  const token = reading.tokens[head];
  return (
    token?.tag === 'VERB' &&
    token.lower !== token.lemma &&
    !token.lower.endsWith('ing') &&
    framesOf(token.lemma) !== undefined
  );
}

function isStopAfterComma(reading: Reading, first: number, limit: number): boolean {
  const { tokens } = reading;
  const word = lowerAt(reading, first);
  const token = tokens[first];
  if (token === undefined || first >= limit) return false;
  if (word === 'according' || word === 'but' || word === 'who') return true;
  if (CONTRASTS.has(word)) return true;
  const isCueParticiple = word.endsWith('ing') && framesOf(token.lemma) !== undefined;
  if (isCueParticiple) return true;
  if (word === 'with') return hasCueParticiple(reading, first + 1, limit);
  if (word === 'and')
    return (
      isNewAttribution(reading, first + 1, limit) ||
      isCueVerb(reading, first + 1) ||
      isExpletive(reading, first + 1)
    );
  return isNewAttribution(reading, first, limit);
}

/** ", with Roe saying that …". */
function hasCueParticiple(reading: Reading, first: number, limit: number): boolean {
  for (let index = first; index < Math.min(limit, first + 8); index += 1) {
    const token = reading.tokens[index];
    if (token === undefined || token.lower === ',' || regionAt(reading, index) !== undefined) return false;
    if (token.tag === 'VERB') return token.lower.endsWith('ing') && isSpeechVerb(token.lemma);
  }
  return false;
}

/** "it is said that", "it was reported that". */
function isExpletive(reading: Reading, first: number): boolean {
  return (
    lowerAt(reading, first) === 'it' &&
    /^(is|was|has)$/.test(lowerAt(reading, first + 1)) &&
    isSpeechVerb(reading.tokens[first + 2]?.lemma ?? '')
  );
}

/** Whether a subject and a verb of speech, or the verb alone in the past, follow: a new attribution on the same level. */
function isNewAttribution(reading: Reading, first: number, limit: number): boolean {
  const { tokens } = reading;
  for (let index = first; index < Math.min(limit, first + 8); index += 1) {
    const token = tokens[index];
    if (token === undefined || reading.regionOf[index] !== reading.regionOf[first]) return false;
    if (token.lower === ',' || token.tag === 'SCONJ') return false;
    if (token.tag === 'VERB' && token.lower.endsWith('ing'))
      return index <= first + 1 && isSpeechVerb(token.lemma);
    if (!isFinite(reading, index)) continue;
    if (token.tag === 'AUX') continue;
    if (!isSpeechVerb(token.lemma)) return false;
    return index <= first + 1 || (findSubject(reading, index)?.first ?? -1) >= first;
  }
  return false;
}

/** Where the clause before `end` starts: at its unit, or after the attribution or conjunction before it. */
export function findClauseStart(reading: Reading, end: number): number {
  const unit = unitAt(reading, end);
  const lowest = Math.max(unit.first, end - REACH);
  let cut = -1;
  for (let index = end - 1; index > lowest; index -= 1) {
    const region = regionAt(reading, index);
    if (region !== undefined) {
      index = region.first;
      continue;
    }
    const word = lowerAt(reading, index);
    if (
      cut < 0 &&
      (word === ';' || word === 'but' || (word === 'and' && lowerAt(reading, index - 1) === ','))
    )
      cut = index + 1;
    if (cut >= 0 && isFinite(reading, index) && isSpeechVerb(reading.tokens[index]?.lemma ?? '')) return cut;
  }
  let first = lowest;
  while (first < end && !isWord(reading.tokens[first]) && reading.regionOf[first] === -1) first += 1;
  if (['but', 'and', 'so', 'yet'].includes(lowerAt(reading, first)) && reading.regionOf[first] === -1)
    first += 1;
  return first;
}

/** Without commas, dashes and full stops at its ends; quotation marks stay. */
export function trim(reading: Reading, range: Range): Range {
  let { first, end } = range;
  while (first < end && isLoose(reading, first)) first += 1;
  while (end > first && isLoose(reading, end - 1)) end -= 1;
  return { first, end };
}

function isLoose(reading: Reading, index: number): boolean {
  return reading.regionOf[index] === -1 && /^[,;:.!?—–\-…]+$/.test(lowerAt(reading, index));
}
