import type { Token } from '../segments.ts';
import { readPersonNoun, spellTitle } from './lexicon.ts';

/** Token range of a title or office beside a name; `endToken` exclusive. */
export interface RoleRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const LONGEST_ROLE = 10;
const LONGEST_APPOSITION = 25;

function isPersonNoun(token: Token | undefined): boolean {
  const noun = token && readPersonNoun(token.text);
  return noun !== undefined && (token?.tag !== 'ADJ' || noun.class === 'office');
}

/** "aides" in "one of the closest aides", but not "companies". */
function isPersonPlural(token: Token): boolean {
  const singular = spellTitle(token.lower);
  return singular !== token.lower && readPersonNoun(singular) !== undefined;
}

/** Index of the first token of the noun phrase that ends before `end`. */
function findPhraseStart(tokens: readonly Token[], end: number, limit: number): number {
  let start = end;
  while (start > limit && start > end - LONGEST_ROLE) {
    const token = tokens[start - 1];
    const isInner = token !== undefined && (PHRASE_TAGS.has(token.tag) || token.text === '-');
    if (!isInner) break;
    start -= 1;
  }
  while (start < end && tokens[start]?.text === '-') start += 1;
  return start;
}

/** "retired brain surgeon" before a name: the phrase ends in a noun for a person. */
export function findRoleBefore(tokens: readonly Token[], name: number, limit: number): RoleRange | undefined {
  if (name <= limit || !isPersonNoun(tokens[name - 1])) return undefined;
  return { firstToken: findPhraseStart(tokens, name, limit), endToken: name };
}

/** "former" and "acting" before a title in capitals. */
export function extendTitle(tokens: readonly Token[], title: RoleRange, limit: number): RoleRange {
  let firstToken = title.firstToken;
  while (firstToken > limit && isPlainAdjective(tokens[firstToken - 1])) firstToken -= 1;
  return { firstToken, endToken: title.endToken };
}

function isPlainAdjective(token: Token | undefined): boolean {
  return token?.tag === 'ADJ' && /^\p{Ll}/u.test(token.text);
}

/** "Russian ambassador to the" before a place or body that a name follows. */
export function findOfficeBefore(
  tokens: readonly Token[],
  unit: number,
  limit: number,
): RoleRange | undefined {
  let end = unit;
  if (tokens[end - 1]?.lower === 'the') end -= 1;
  if (!/^(?:of|to|for|at)$/u.test(tokens[end - 1]?.lower ?? '')) return undefined;
  return end - 1 > limit ? findRoleBefore(tokens, end - 1, limit) : undefined;
}

/** "the ambassador, " before a name that a comma closes. */
export function findAppositionBefore(
  tokens: readonly Token[],
  name: number,
  limit: number,
): RoleRange | undefined {
  if (tokens[name - 1]?.text !== ',') return undefined;
  const role = findRoleBefore(tokens, name - 1, limit) ?? findUnitRole(tokens, name - 1, limit);
  const before = tokens[(role?.firstToken ?? 0) - 1];
  const isDefinite = before?.tag === 'DET' || /^(?:['’]s?|his|her|its|their)$/u.test(before?.lower ?? '');
  return isDefinite ? role : undefined;
}

/** ", a spokeswoman for the ministry," after a name; an age may stand between. `end` is the token after the name. */
export function findAppositionAfter(
  tokens: readonly Token[],
  end: number,
  limit: number,
): RoleRange | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  let start = end + 1;
  if (tokens[start]?.tag === 'NUM' && tokens[start + 1]?.text === ',') start += 2;
  if (tokens[start]?.lower === 'whose') return undefined;
  const isDetermined =
    tokens[start]?.tag === 'DET' || /^(?:his|her|its|their)$/u.test(tokens[start]?.lower ?? '');
  if (isDetermined) start += 1;
  let head = start;
  if (isParticiple(tokens[head])) head += 1;
  while (head < limit && head < start + LONGEST_ROLE && isPhraseToken(tokens[head])) head += 1;
  const closing = findClosing(tokens, head, limit);
  const isOneOf = tokens[start]?.lower === 'one' && tokens[start + 1]?.lower === 'of';
  const isPerson = isOneOf
    ? tokens.slice(start, closing).some(isPersonPlural)
    : tokens.slice(start, head).some(isPersonNoun);
  if (!isPerson) return undefined;
  return closing === undefined ? undefined : { firstToken: start, endToken: closing };
}

/** "spokesman for the Harbour Board" before the comma. */
function findUnitRole(tokens: readonly Token[], end: number, limit: number): RoleRange | undefined {
  const unit = findPhraseStart(tokens, end, limit);
  const office = unit < end ? findOfficeBefore(tokens, unit, limit) : undefined;
  return office && { firstToken: office.firstToken, endToken: end };
}

/** "managing director", "retired nurse". */
function isParticiple(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && /(?:ing|ed)$/u.test(token.lower);
}

function isPhraseToken(token: Token | undefined): boolean {
  return (
    token !== undefined && (PHRASE_TAGS.has(token.tag) || token.text === '-' || /^['’]s$/u.test(token.text))
  );
}

/** The comma or stop that closes the apposition; undefined where a list ("Ana Ruiz, mayor Tom Lee and …") or nothing closes it. */
function findClosing(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let index = from; index < Math.min(limit, from + LONGEST_APPOSITION); index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (token.tag === 'VERB' && /^\p{Ll}/u.test(token.text)) ||
      /^[“”"):]$/u.test(token.text)
    )
      return undefined;
    if (/^[,.;(—–]$/u.test(token.text) || /^(?:who|whose|whom|which|when|where)$/u.test(token.lower))
      return index;
  }
  return limit < from + LONGEST_APPOSITION ? limit : undefined;
}
