import type { Segments, Sentence, Token } from '../segments.ts';
import { isLexiconWord } from '../wink.ts';
import {
  givenNames,
  nameParticles,
  organisationHeads,
  places,
  readPersonNoun,
  surnames,
  titleAbbreviations,
} from './lexicon.ts';

/** Tokens that read as one name with its title: "Governor of Washington Chris Gregoire". `endToken` exclusive. */
export interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

const NEVER_NAMES = new Set(['PRON', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PUNCT', 'NUM', 'ADP']);
/** Days and months in lower case. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;
/** Letters of a word that headlines write with a capital, and the least number of such words that tells a headline. */
const LONG_WORD = 4;
const LONGEST_NICKNAME = 4;
const JOINT_HEAD =
  /^(?:administration|affairs|agency|association|authority|board|bureau|center|centre|coalition|commission|committee|council|department|enforcement|executive|institute|ministry|office|services?|union|workers)$/u;
const CONTENT_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** The runs of capitalised words that may be names, in text order; none from sentences in title case or capitals. */
export function findRuns({ tokens, sentences }: Segments): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    if (isTitleCase(tokens, sentence)) continue;
    let index = sentence.firstToken;
    while (index < sentence.endToken) {
      const end = isRunStart(tokens, index, sentence) ? extendRun(tokens, index, sentence.endToken) : index;
      if (end > index) runs.push({ firstToken: index, endToken: end });
      index = Math.max(end, index + 1);
    }
  }
  return runs;
}

/** Headlines give no hint of what is a name: all their long words but the small ones are in capitals. */
export function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let capital = 0;
  for (let index = firstToken; index < endToken; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (startsWithCapital(token.text)) capital += token.text.length >= LONG_WORD ? 1 : 0;
    else if (CONTENT_TAGS.has(token.tag) && /^\p{Ll}{3}/u.test(token.text)) return false;
  }
  return capital >= LONG_WORD;
}

/** Decided without a pattern for the letters of English. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && startsWithCapital(token.text) && !CALENDAR.test(token.lower);
}

/** Whether the token opens a sentence, a quotation or a clause after a colon, where a capital tells nothing. */
function isAfterOpening(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const before = tokens[index - 1];
  if (index === sentence.firstToken || before === undefined) return true;
  // A straight mark with a blank behind it closes.
  if (/^["']+$/u.test(before.text)) return before.end === tokens[index]?.start;
  return /^[“‘«„:—–(-]+$/u.test(before.text);
}

function isRunStart(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || isParty(tokens, index)) return false;
  if (isHandle(token)) return true;
  if (nameParticles().has(token.lower) && token.tag !== 'DET') {
    return isCapital(next) && next.tag === 'PROPN' && !isCapital(tokens[index - 1]) && token.lower.length > 1;
  }
  if (!isCapital(token)) return false;
  if (isAfterOpening(tokens, index, sentence)) {
    if (token.tag === 'PROPN' || (token.tag === 'PRON' && isCapitalAcronym(token))) return true;
    if (NEVER_NAMES.has(token.tag) || token.tag === 'ADV') return false;
    if (token.tag === 'VERB' && !givenNames().has(token.lower)) return false;
    return isCapital(next) || givenNames().has(token.lower) || opensTitle(tokens, index);
  }
  return !NEVER_NAMES.has(token.tag) || isCapitalAcronym(token);
}

/** The party before the place in "(R-Fort Wayne)". */
function isParty(tokens: readonly Token[], index: number): boolean {
  const isLetter = /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
  return isLetter && tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === '-';
}

function isCapitalAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(token.text) && token.text.length > 2;
}

/** "Director of the CIA John Brennan". */
function opensTitle(tokens: readonly Token[], index: number): boolean {
  const noun = readPersonNoun(tokens[index]?.text ?? '');
  return noun?.class === 'office' && /^(?:of|to|for)$/u.test(tokens[index + 1]?.lower ?? '');
}

/** "@gingham_grocer" */
function isHandle(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text.startsWith('@');
}

function isNameToken(token: Token | undefined): boolean {
  if (!isCapital(token)) return false;
  const isNumber = token.tag === 'NUM' && /^\p{Lu}\p{Ll}/u.test(token.text);
  return isNumber || !NEVER_NAMES.has(token.tag) || isCapitalAcronym(token) || givenNames().has(token.lower);
}

function extendRun(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && !isHandle(tokens[start])) {
    const next = findContinuation(tokens, start, end, limit);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The token after the next part of the name; `end` where the name is over. */
function findContinuation(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const token = tokens[end];
  const last = tokens[end - 1];
  if (token === undefined || last === undefined) return end;
  const isNext = (offset: number) => end + offset < limit && isNameToken(tokens[end + offset]);
  if (isNext(0)) return end + 1;
  const isTight = token.start === last.end;
  if (isTight && /^[-‐–]$/u.test(token.text) && tokens[end + 1]?.start === token.end) {
    return /^[\p{Lu}\p{Ll}]/u.test(tokens[end + 1]?.text ?? '') && end + 1 < limit ? end + 2 : end;
  }
  if (isTight && token.text === '.' && isAbbreviated(last)) return isNext(1) ? end + 2 : end;
  if (token.text === ',' && /^(?:jr|sr)\.?$/u.test(tokens[end + 1]?.lower ?? '')) return end + 2;
  if (token.text === '&' && isNext(1)) return end + 2;
  if (isTight && isNext(1) && isMembership(last, token, tokens[end + 1])) return end + 2;
  if (nameParticles().has(token.lower)) return continueParticle(tokens, end, limit);
  const behind = skipNickname(tokens, end, limit);
  if (behind > end) return behind;
  return continuePhrase(tokens, start, end, limit);
}

/** An initial, or a title that the tagger parts from its stop: "Sens." */
function isAbbreviated({ text, lower }: Token): boolean {
  return /^\p{Lu}$/u.test(text) || titleAbbreviations().has(lower);
}

/** The token after the surname in 'Marcia "Cia" Price'; `end` where no nickname stands there. */
function skipNickname(tokens: readonly Token[], end: number, limit: number): number {
  if (!/^[“"'‘]$/u.test(tokens[end]?.text ?? '') || tokens[end]?.end !== tokens[end + 1]?.start) return end;
  let close = end + 1;
  while (close < end + LONGEST_NICKNAME && isCapital(tokens[close])) close += 1;
  const isClosed = close > end + 1 && /^[”"'’]$/u.test(tokens[close]?.text ?? '');
  return isClosed && close + 1 < limit && isNameToken(tokens[close + 1]) ? close + 2 : end;
}

/** The plural possessive in "Nurses' Union", "Children's Hospital". */
function isMembership(owners: Token, mark: Token, head: Token | undefined): boolean {
  const isPlural = /^['’]$/u.test(mark.text)
    ? owners.lower.endsWith('s') && isLexiconWord(owners.lower)
    : /^['’]s$/u.test(mark.text) && /(?:^|wo)men$|^(?:children|people)$/u.test(owners.lower);
  return isPlural && organisationHeads().has(head?.lower ?? '');
}

/** "von der Leyen", "el-Sisi". */
function continueParticle(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (nameParticles().has(tokens[end]?.lower ?? '') || tokens[end]?.text === '-'))
    end += 1;
  return end < limit && isCapital(tokens[end]) ? end + 1 : start;
}

/** "Citizenship and Immigration Services": common words joined before a word that only names of bodies end in. */
function joinsCommonWords(tokens: readonly Token[], start: number, end: number, limit: number): boolean {
  if (tokens[end]?.lower !== 'and' || isNamePart(tokens[end - 1]?.lower ?? '')) return false;
  const isDefinite = tokens[start - 1]?.lower === 'the';
  if (!isDefinite && !isLexiconWord(tokens[end - 1]?.lower ?? '')) return false;
  let last = end + 1;
  while (last < limit && isCapital(tokens[last]) && isLexiconWord(tokens[last]?.lower ?? '')) last += 1;
  const head = tokens[last - 1]?.lower ?? '';
  return last > end + 2 && JOINT_HEAD.test(head);
}

function isNamePart(lower: string): boolean {
  return [givenNames(), surnames(), places(), organisationHeads()].some((list) => list.has(lower));
}

/** "Department of Health and Human Services", "Secretary of State", "Ambassador to the United States". */
function continuePhrase(tokens: readonly Token[], start: number, end: number, limit: number): number {
  const token = tokens[end];
  const head = tokens.slice(start, end).some((part) => organisationHeads().has(part.lower));
  const isTitle = readPersonNoun(tokens[end - 1]?.text ?? '') !== undefined;
  const isLink =
    /^(?:of|for|to|on)$/u.test(token?.lower ?? '') && (head || isTitle) && (token?.lower !== 'to' || isTitle);
  const isJoin =
    token?.lower === 'and' && head && tokens.slice(start, end).some((part) => part.lower === 'of');
  if (!isLink && !isJoin) return joinsCommonWords(tokens, start, end, limit) ? end + 2 : end;
  const next = /^(?:the|an?)$/.test(tokens[end + 1]?.lower ?? '') && isLink ? end + 2 : end + 1;
  return next < limit && isNameToken(tokens[next]) ? next + 1 : end;
}
