import { findClauseEnd, findClauseStart, trim } from '../clauses.ts';
import type { Token } from '../../../text/segments.ts';
import { framesOf, isSpeechVerb, isTimeWord } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading, Region } from '../reading.ts';
import { isWord, lastInside, lowerAt, regionAt, unitAt } from '../reading.ts';
import { readCoreRight, readPhraseRight } from '../phrase-right.ts';
import type { VerbGroup } from '../verbs.ts';
import { isFinite, isVerb } from '../verbs.ts';

const MOST_TITLE_WORDS = 4;

/** Content to the left of cue and source: “…,” Roe said; “…,” said Roe; it rained, Roe said, all day. */
export function proposeBefore(
  reading: Reading,
  group: VerbGroup,
  source: Range | undefined,
): Proposal | undefined {
  const frames = framesOf(group.lemma);
  if (frames === undefined || !(frames.has('clause') || frames.has('quote')) || group.isInfinitive)
    return undefined;
  const unit = unitAt(reading, group.head);
  const isAttached = source !== undefined && regionBefore(reading, source.first, unit.first) !== undefined;
  const inverted = isAttached ? undefined : findInverted(reading, group, unit);
  const subject = inverted ?? source;
  if (subject === undefined) return undefined;
  const left = Math.min(group.first, subject.first);
  const right = Math.max(group.end, subject.end);
  const region = regionBefore(reading, left, unit.first);
  const isAfterComma = lowerAt(reading, left - 1) === ',';
  if (left <= unit.first || (region === undefined && !isAfterComma)) return undefined;
  if (region === undefined && !frames.has('clause')) return undefined;
  const rest = skipToRest(reading, right, unit.end, frames.has('recipient'));
  const isSetOff = region !== undefined && /^[,?!—-]$/.test(lastInside(reading, region));
  const isClosed =
    isSetOff ||
    rest >= unit.end ||
    /^[,.;:!?—–)]$/.test(lowerAt(reading, rest)) ||
    /^(and|but|as|after|when|while|before)$/.test(lowerAt(reading, rest)) ||
    regionAt(reading, rest) !== undefined;
  if (!isClosed) return undefined;
  if (
    region !== undefined &&
    inverted === undefined &&
    rest < unit.end &&
    lastInside(reading, region) === '.'
  )
    return undefined;
  const start = findClauseStart(reading, left);
  const first = region !== undefined && isClauseOpening(reading, region, start) ? region.first : start;
  const before = trim(reading, { first, end: region === undefined ? left - 1 : region.end });
  if (before.end <= before.first) return undefined;
  if (region !== undefined && first < region.first && isTitleInSetting(reading, first, region))
    return undefined;
  const isHeadline =
    inverted !== undefined && lowerAt(reading, group.head) === 'says' && first === unit.first;
  if (region === undefined && !isHeadline && !isClauseBefore(reading, before, rest)) return undefined;
  const isSeparate = rest === right || /^[,;:.!?—–]$/.test(lowerAt(reading, rest));
  const after = isSeparate ? findRest(reading, rest, unit.end, region !== undefined) : undefined;
  const further = isSeparate && region === undefined ? findSecondClause(reading, rest, unit.end) : undefined;
  return {
    rule: region === undefined ? 'clause-before' : 'quote-before',
    head: group.head,
    lemma: group.lemma,
    cue: [{ first: group.first, end: group.end }],
    source: subject,
    content: after === undefined ? [before] : [before, after],
    ...(further && { further }),
    score: region === undefined ? 0.8 : 0.97,
  };
}

/** "said Roe": the phrase after a verb that nothing but a quotation or comma stands before. */
function findInverted(reading: Reading, group: VerbGroup, unit: Range): Range | undefined {
  const before = group.first - 1;
  if (group.isParticiple || group.first < group.head - 1) return undefined;
  if (!isNounPhraseStart(reading.tokens[group.end])) return undefined;
  const isAfterQuote = regionBefore(reading, group.first, unit.first) !== undefined;
  if (!isAfterQuote && framesOf(group.lemma)?.has('recipient') === true) return undefined;
  if (!isAfterQuote && lowerAt(reading, before) !== ',') return undefined;
  if (lowerAt(reading, group.end) === 'that') return undefined;
  return readPhraseRight(reading, group.end);
}

function isNounPhraseStart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !isTimeWord(token.lower) &&
    ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(token.tag)
  );
}

/** The quotation that ends before `index`, a comma or dash between allowed. */
function regionBefore(reading: Reading, index: number, lowest: number): Region | undefined {
  let place = index - 1;
  while (place > lowest && /^[,—–-]$/.test(lowerAt(reading, place)) && regionAt(reading, place) === undefined)
    place -= 1;
  const region = regionAt(reading, place);
  return region !== undefined && region.index !== reading.regionOf[index] && region.end === place + 1
    ? region
    : undefined;
}

/** Whether the quotation opens its clause, so that it alone is the content. */
function isClauseOpening(reading: Reading, region: Region, start: number): boolean {
  for (let index = start; index < region.first; index += 1)
    if (isWord(reading.tokens[index]) || regionAt(reading, index) !== undefined) return false;
  return true;
}

/** Steps over recipients, places and times after the cue: "told reporters in Ghent on Tuesday". */
function skipToRest(reading: Reading, from: number, limit: number, isRecipientAllowed: boolean): number {
  const { tokens } = reading;
  let index = from;
  for (let round = 0; round < 8; round += 1) {
    const token = tokens[index];
    if (token === undefined || index >= limit || regionAt(reading, index) !== undefined) break;
    if (isTimeWord(token.lower) || (token.tag === 'ADV' && !isVerb(tokens[index + 1]))) {
      index += 1;
      continue;
    }
    const isPreposition = token.tag === 'ADP' || token.lower === 'to';
    if (
      !isPreposition &&
      !(isRecipientAllowed && index === from) &&
      token.lower !== 'last' &&
      token.lower !== 'this'
    )
      break;
    if (/^(him|her|them|us|me)$/.test(token.lower)) {
      index += 1;
      continue;
    }
    const phrase = readCoreRight(reading, isPreposition ? index + 1 : index, limit);
    if (phrase === undefined) break;
    index = phrase.end;
  }
  return index;
}

/** What goes on after the cue: the second part of the quotation or of the clause. */
function findRest(reading: Reading, rest: number, limit: number, isQuoted: boolean): Range | undefined {
  if (rest >= limit) return undefined;
  let first = rest;
  while (first < limit && /^[,:—–.]$/.test(lowerAt(reading, first)) && regionAt(reading, first) === undefined)
    first += 1;
  if (first >= limit) return undefined;
  if (regionAt(reading, first) !== undefined) return { first, end: findClauseEnd(reading, first) };
  const isJoined = /^(and|but)$/.test(lowerAt(reading, first)) && regionAt(reading, first + 1) !== undefined;
  if (isQuoted && isJoined) return { first, end: findClauseEnd(reading, first + 1) };
  if (isQuoted || first === rest || lowerAt(reading, rest) !== ',') return undefined;
  const word = reading.tokens[first];
  if (lowerAt(reading, first) === 'but' && lowerAt(reading, first + 1) === 'not') {
    return { first, end: findClauseEnd(reading, first + 1) };
  }
  if (
    word === undefined ||
    /^(but|and|as|while|when|who|which|after|before|though|although|according|because|referring|speaking)$/.test(
      word.lower,
    ) ||
    word.lower.endsWith('ing')
  )
    return undefined;
  const range = trim(reading, { first, end: findClauseEnd(reading, first) });
  return range.end > range.first ? range : undefined;
}

/** "Sales rose, the report said, and costs fell": a clause with a subject of its own that nobody else says. */
function findSecondClause(reading: Reading, comma: number, limit: number): Range | undefined {
  const and = comma + 1;
  if (lowerAt(reading, comma) !== ',' || lowerAt(reading, and) !== 'and' || and >= limit) return undefined;
  const range = trim(reading, { first: and + 1, end: findClauseEnd(reading, and) });
  const subject = readCoreRight(reading, and + 1, limit);
  if (subject === undefined || /^(he|she|i|we)$/.test(lowerAt(reading, and + 1))) return undefined;
  let hasFinite = false;
  for (let index = subject.first; index < range.end; index += 1) {
    if (regionAt(reading, index) !== undefined || lowerAt(reading, index) === 'according') return undefined;
    if (!isFinite(reading, index)) continue;
    if (isSpeechVerb(reading.tokens[index]?.lemma ?? '')) return undefined;
    hasFinite ||= index >= subject.end;
  }
  return hasFinite ? range : undefined;
}

/**
 * Whether the words before "Roe said" are what was said, not a setting: “In Ghent, Roe said, “…”” and “Asked why, Roe
 * said …” bring their content after the cue.
 */
function isClauseBefore(reading: Reading, { first, end }: Range, rest: number): boolean {
  const { tokens } = reading;
  const quoted = findQuotedRest(reading, first, rest);
  const opening = tokens[first];
  if (opening === undefined) return false;
  let hasFinite = false;
  for (let index = first; index < end; index += 1)
    hasFinite ||= isFinite(reading, index) || regionAt(reading, index) !== undefined;
  if (quoted === undefined && !hasFinite)
    return lowerAt(reading, rest) === ',' && hasFiniteVerb(reading, rest + 1);
  if (quoted === undefined) return !isSetting(opening);
  if (isSetting(opening) || opening.tag === 'ADP' || opening.tag === 'SCONJ' || opening.tag === 'ADV')
    return false;
  const firstWord = tokens.slice(quoted.first, quoted.end).find(isWord);
  return firstWord !== undefined && /^\p{Ll}/u.test(firstWord.text);
}

/** The quotation that the cue itself brings, not one that opens the next sentence: “Roe said, “…””. */
function findQuotedRest(reading: Reading, first: number, rest: number): Region | undefined {
  const { end } = unitAt(reading, first);
  const start = /^[,:—–]$/.test(lowerAt(reading, rest)) ? rest + 1 : rest;
  return start < end ? regionAt(reading, start) : undefined;
}

/** "In an interview on “Good Morning,” Roe said …". */
function isTitleInSetting(reading: Reading, first: number, region: Region): boolean {
  if (reading.tokens[first]?.tag !== 'ADP' || region.wordCount > MOST_TITLE_WORDS) return false;
  for (let index = first; index < region.first; index += 1) if (isFinite(reading, index)) return false;
  return true;
}

function hasFiniteVerb(reading: Reading, first: number): boolean {
  const { end } = unitAt(reading, first);
  for (let index = first; index < Math.min(end, first + 40); index += 1)
    if (isFinite(reading, index)) return true;
  return false;
}

function isSetting(opening: Token): boolean {
  return opening.lower === 'asked' || (opening.tag === 'VERB' && opening.lower.endsWith('ing'));
}
