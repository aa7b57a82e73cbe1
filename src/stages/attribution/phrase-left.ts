import { framesOf, isSpeechVerb, isTimeWord } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { gapBefore, lowerAt, regionAt } from './reading.ts';
import { isVerb } from './verbs.ts';
import { isHeadTag, isNominal, isObjectPronoun, isOfClass, isPhraseTag } from './words.ts';

/** How far before a verb the "who" of its relative clause may stand. */
const RELATIVE_REACH = 12;
const LONGEST_QUOTED_NAME = 3;

/** Where the noun phrase that ends before `end` starts; `end` where none does. */
export function startOfPhrase(reading: Reading, end: number, lowest: number): number {
  let first = end;
  let conjunction = -1;
  for (let index = end - 1; index >= lowest; index -= 1) {
    if (isOutside(reading, index, end) || isBeforeArticle(reading, index, first)) break;
    const opening = lowerAt(reading, index) === ')' ? findOpeningParenthesis(reading, index, lowest) : -1;
    if (opening >= 0) {
      index = opening;
    } else if (isPart(reading, index, end)) {
      first = index;
    } else if (isConjunction(reading, index, first)) {
      conjunction = index;
    } else if (isReducedRelative(reading, index)) {
      if (first > index + 1) first = index + 1;
    } else if (!isLink(reading, index, first)) {
      const relative = findRelative(reading, index, lowest);
      if (relative < 0) break;
      index = relative;
    }
  }
  const isObject = isGoverned(reading, first) && !opensClause(reading, first - 1);
  return conjunction >= 0 && isObject ? conjunction + 1 : first;
}

/** "In a joint statement the two presidents": a noun before an article is of another phrase. */
function isBeforeArticle({ tokens }: Reading, index: number, first: number): boolean {
  return (
    first === index + 1 && /^(an?|the)$/.test(tokens[first]?.lower ?? '') && tokens[index]?.tag === 'NOUN'
  );
}

/** Whether a verb takes a clause and no object, so that the phrase behind it is a subject: "said the sons of Roe and Poe left". */
function opensClause(reading: Reading, verb: number): boolean {
  const frames = framesOf(reading.tokens[verb]?.lemma ?? '');
  return (
    isVerb(reading.tokens[verb]) &&
    frames?.has('clause') === true &&
    !frames.has('recipient') &&
    !frames.has('object')
  );
}

/** A word inside quotation marks belongs to a phrase outside them only as a name: “Good Morning” host Ann Roe. */
function isOutside(reading: Reading, index: number, end: number): boolean {
  const region = regionAt(reading, index);
  if (region === undefined || reading.regionOf[end - 1] !== -1) return false;
  return region.wordCount > LONGEST_QUOTED_NAME || region.role === 'speech';
}

/** Whether the phrase may start with the token. */
function isPart(reading: Reading, index: number, end: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || isOfClass(token.lower, 'subordinator') || token.tag === 'SCONJ') return false;
  if (isPhraseTag(token)) return token.lower !== 'to' && token.lower !== 'not';
  if (token.tag === 'PRON') {
    const isFree = index === end - 1 || !isObjectPronoun(token) || token.lower === 'her';
    return isFree && !isOfClass(token.lower, 'subject');
  }
  if (token.tag === 'ADV') return isOfClass(token.lower, 'quantifier') && isBeforeCommonWord(reading, index);
  return isCapitalisedName(reading, index);
}

/** Whether the token may stand within the phrase, between two of its parts. */
function isLink(reading: Reading, index: number, first: number): boolean {
  const token = reading.tokens[index];
  const before = reading.tokens[index - 1];
  if (token === undefined || isOfClass(token.lower, 'subordinator') || token.tag === 'SCONJ') return false;
  if (token.tag === 'ADV') return first === index + 1 && isBeforeCommonWord(reading, index);
  if (
    token.lower === "'" &&
    first === index + 1 &&
    isNominal(before) &&
    before?.lower.endsWith('s') === true
  ) {
    return true;
  }
  if (/^[-–/&.%']$/.test(token.lower)) return gapBefore(reading, index + 1) === '';
  return token.tag === 'ADP' && isAttachable(reading, index, first);
}

function isBeforeCommonWord({ tokens }: Reading, index: number): boolean {
  return tokens[index + 1]?.tag !== 'PROPN';
}

function isConjunction(reading: Reading, index: number, first: number): boolean {
  const token = reading.tokens[index];
  if (token?.tag !== 'CCONJ' || token.lower === 'but') return false;
  return first === index + 1 && isHeadTag(reading.tokens[index - 1]);
}

/** Whether a preposition joins two nouns of one phrase: "the spokesman for Clinton". */
function isAttachable(reading: Reading, index: number, first: number): boolean {
  if (first !== index + 1 || isTimeWord(lowerAt(reading, index + 1))) return false;
  const before = reading.tokens[index - 1];
  if (before === undefined) return false;
  const isNounBefore =
    isNominal(before) || before.lower === ')' || ['DET', 'PRON', 'ADJ'].includes(before.tag);
  return isNounBefore || isReducedRelative(reading, index - 1);
}

/** "Mr. Burr", "Morning Consult": a name's part that wink-nlp took for a verb. */
export function isCapitalisedName(reading: Reading, index: number): boolean {
  const [before, token] = [reading.tokens[index - 1], reading.tokens[index]];
  if (token?.tag !== 'VERB' || before?.tag !== 'PROPN') return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && before.lower !== token.lower;
}

/** "officials briefed on", "a lawyer representing", "the order released Friday": a participle after a noun. */
export function isReducedRelative(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.tag !== 'VERB' || isSpeechVerb(token.lemma) || !isNominal(reading.tokens[index - 1]))
    return false;
  if (token.lower.endsWith('ing')) return true;
  const isFollowed = reading.tokens[index + 1]?.tag === 'ADP' || isTimeWord(lowerAt(reading, index + 1));
  return isFollowed && /(ed|en|wn|nt)$/.test(token.lower);
}

/** The "who" or "that" of the relative clause whose verb stands at `from`: "the people who attended"; or -1. */
export function findRelative(reading: Reading, from: number, lowest: number): number {
  if (!isVerb(reading.tokens[from])) return -1;
  for (let index = from; index >= Math.max(lowest, from - RELATIVE_REACH); index -= 1) {
    const word = lowerAt(reading, index);
    if (word === ',' || reading.regionOf[index] !== -1) return -1;
    if (word === 'who' || word === 'that') return isNominal(reading.tokens[index - 1]) ? index : -1;
  }
  return -1;
}

export function findOpeningParenthesis(reading: Reading, from: number, lowest: number): number {
  for (let index = from; index >= lowest; index -= 1) if (lowerAt(reading, index) === '(') return index;
  return -1;
}

/** Whether a verb or preposition stands right before the phrase, so that its left part is an object. */
export function isGoverned(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1];
  if (before === undefined) return false;
  if (isOfClass(before.lower, 'subordinator')) return false;
  return isVerb(before) || before.tag === 'ADP' || before.lower === 'to' || before.tag === 'PART';
}
