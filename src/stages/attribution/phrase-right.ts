import { isSettingNoun, isTimeWord } from './lexicon.ts';
import { isCapitalisedName, isReducedRelative } from './phrase-left.ts';
import type { Range, Reading } from './reading.ts';
import { gapBefore, isWord, lowerAt, unitAt } from './reading.ts';
import { isHeadTag, isObjectPronoun, isOfClass, isPhraseTag } from './words.ts';

/** Longer sources do not occur in news; the bound keeps the reading linear. */
const REACH = 60;

/** The noun phrase that starts at `first`, for "said Roe, who …": core, then appositions and relative clauses. */
export function readPhraseRight(reading: Reading, first: number): Range | undefined {
  const unit = unitAt(reading, first);
  const core = readCoreRight(reading, first, unit.end);
  if (core === undefined) return undefined;
  let { end } = core;
  if (isOfClass(lowerAt(reading, first), 'subject')) return core;
  while (lowerAt(reading, end) === ',' && reading.regionOf[end] === reading.regionOf[first]) {
    const next = readAppositionRight(reading, end + 1, unit.end);
    if (next <= end + 1) break;
    end = next;
  }
  return { first, end };
}

/** The core of the noun phrase that starts at `first`: no apposition, no adverbial. */
export function readCoreRight(reading: Reading, first: number, limit: number): Range | undefined {
  const { tokens, regionOf } = reading;
  const opening = tokens[first];
  if (opening === undefined || first >= limit) return undefined;
  if (isOfClass(opening.lower, 'subject'))
    return opening.lower === 'that' ? undefined : { first, end: first + 1 };
  let end = first;
  for (let index = first; index < Math.min(limit, first + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || regionOf[index] !== regionOf[first]) break;
    if (token.lower === '(') {
      const close = findClosingParenthesis(reading, index, limit);
      if (close < 0) break;
      index = close;
      end = close + 1;
      continue;
    }
    if (isTimeWord(token.lower) && index > first && tokens[index - 1]?.tag === 'PROPN') break;
    if (
      isOfClass(token.lower, 'subordinator') ||
      token.lower === 'to' ||
      token.tag === 'ADV' ||
      (isObjectPronoun(token) && token.lower !== 'her')
    )
      break;
    if (isPhraseTag(token) || (token.tag === 'PRON' && !isOfClass(token.lower, 'subject'))) {
      end = index + 1;
      continue;
    }
    if (token.lower === 'who') {
      end = endOfRelative(reading, index, limit);
      break;
    }
    if (index > first && isCapitalisedName(reading, index)) {
      end = index + 1;
      continue;
    }
    if (token.tag === 'ADP' && isAttachedRight(reading, index)) continue;
    if (index > first && isReducedRelative(reading, index)) continue;
    if (token.tag === 'CCONJ' && token.lower === 'and' && isHeadTag(tokens[index + 1])) continue;
    if (
      /^[-–/&.%']$/.test(token.lower) &&
      end === index &&
      gapBefore(reading, index + 1) === '' &&
      isWord(tokens[index + 1])
    )
      continue;
    break;
  }
  return end > first ? { first, end } : undefined;
}

function findClosingParenthesis(reading: Reading, from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, from + 20); index += 1)
    if (lowerAt(reading, index) === ')') return index;
  return -1;
}

function isAttachedRight(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const before = tokens[index - 1];
  const word = lowerAt(reading, index);
  for (let place = index + 1; place <= index + 5; place += 1) {
    const token = tokens[place];
    if (token === undefined || !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART'].includes(token.tag))
      break;
    if (isTimeWord(token.lower) || isSettingNoun(token.lemma)) return false;
  }
  if (word === 'of') return true;
  if (before?.tag === 'VERB') return true;
  return (
    before?.tag === 'NOUN' &&
    ['for', 'at', 'in', 'from', 'with', 'on', 'to', 'against', 'by', 'near'].includes(word)
  );
}

function endOfRelative(reading: Reading, from: number, limit: number): number {
  for (let index = from; index < limit; index += 1) {
    const word = lowerAt(reading, index);
    if (
      word === ',' ||
      word === ';' ||
      word === '—' ||
      word === ':' ||
      reading.regionOf[index] !== reading.regionOf[from]
    )
      return index;
    if (index === limit - 1 && /^[.!?]$/.test(word)) return index;
  }
  return limit;
}

/** Where the apposition or relative clause after a comma ends; its own start where none stands there. */
export function readAppositionRight(reading: Reading, first: number, limit: number): number {
  const token = reading.tokens[first];
  if (token === undefined || first >= limit) return first;
  if (isOfClass(token.lower, 'relative')) return endOfRelative(reading, first, limit);
  if (!['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(token.tag) || isTimeWord(token.lower))
    return first;
  if (isOfClass(token.lower, 'subject')) return first;
  const end = endOfRelative(reading, first, limit);
  for (let index = first; index < end; index += 1) {
    if (reading.tokens[index]?.tag === 'AUX') {
      return reading.tokens
        .slice(first, index)
        .some(({ lower }) => isOfClass(lower, 'relative') || lower === 'that')
        ? end
        : first;
    }
  }
  return end;
}
