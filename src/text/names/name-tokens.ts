import type { Tag, Token } from '../segments.ts';
import { givenNames } from './lexicon.ts';

/** Tags of tokens that are no part of a name, whatever their capital. */
export const NEVER_NAMES: ReadonlySet<Tag> = new Set<Tag>([
  'PRON',
  'DET',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'PUNCT',
  'NUM',
  'ADP',
]);
/** Days and months in lower case. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

/** Decided without a pattern for the letters of English. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Begins with a capital and is no day or month. */
export function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && startsWithCapital(token.text) && !CALENDAR.test(token.lower);
}

/** "WHO", "A&E" */
export function isCapitalAcronym(token: Token): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(token.text) && token.text.length > 2;
}

/** "@gingham_grocer" */
export function isHandle(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && token.text.startsWith('@');
}

/** Whether the token may be a part of a name behind its first. */
export function isNameToken(token: Token | undefined): boolean {
  if (!isCapital(token)) return false;
  const isNumber = token.tag === 'NUM' && /^\p{Lu}\p{Ll}/u.test(token.text);
  return isNumber || !NEVER_NAMES.has(token.tag) || isCapitalAcronym(token) || givenNames().has(token.lower);
}
