import type { Token } from '../segments.ts';
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
import { isCapital, isHandle, isNameToken } from './name-tokens.ts';

const LONGEST_NICKNAME = 4;
const JOINT_HEAD =
  /^(?:administration|affairs|agency|association|authority|board|bureau|center|centre|coalition|commission|committee|council|department|enforcement|executive|institute|ministry|office|services?|union|workers)$/u;

/** The token after the name that begins at the token. */
export function extendRun(tokens: readonly Token[], start: number, limit: number): number {
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
  const isSurname = end - 1 > start && givenNames().has(tokens[end - 2]?.lower ?? '');
  const isTitle = !isSurname && readPersonNoun(tokens[end - 1]?.text ?? '') !== undefined;
  const isLink =
    /^(?:of|for|to|on)$/u.test(token?.lower ?? '') && (head || isTitle) && (token?.lower !== 'to' || isTitle);
  const isJoin =
    token?.lower === 'and' && head && tokens.slice(start, end).some((part) => part.lower === 'of');
  if (!isLink && !isJoin) return joinsCommonWords(tokens, start, end, limit) ? end + 2 : end;
  const next = /^(?:the|an?)$/.test(tokens[end + 1]?.lower ?? '') && isLink ? end + 2 : end + 1;
  return next < limit && isNameToken(tokens[next]) ? next + 1 : end;
}
