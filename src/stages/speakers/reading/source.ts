import { describe, type Description } from '../../../text/names/describe.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { findDatelineEnd } from '../../../text/dateline.ts';
import { isWord } from '../../../text/is-word.ts';
import { readPronoun, type Pronoun } from '../../../text/names/pronouns.ts';
import type { Token } from '../../../text/segments.ts';
import { cutClause, isNoPhrase } from './finite.ts';
import { leaveParty } from './party.ts';
import { readNameSource } from './source-name.ts';
import { readSeveral } from './source-several.ts';

/** A stretch of tokens; `endToken` exclusive. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface DescriptionSource {
  readonly kind: 'description';
  readonly text: string;
  readonly range: TokenRange;
  readonly description: Description;
}

export interface NameSource {
  readonly kind: 'name';
  readonly mention: NameMention;
  readonly role: string;
}

export interface SeveralSource {
  readonly kind: 'several';
  readonly parts: readonly NameSource[];
}

/** What the words of a source are, before anyone asks who is meant. */
export type Source =
  | { readonly kind: 'pronoun'; readonly token: number; readonly pronoun: Pronoun }
  | NameSource
  | SeveralSource
  | DescriptionSource;

/** Reads the words of a source; names are looked up among the mentions of the article. */
export function readSource(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  whole: TokenRange,
): Source | undefined {
  const trimmed = trim(tokens, leaveDateline(text, tokens, leaveParty(tokens, mentions, whole)));
  if (trimmed === undefined || isNoPhrase(tokens, trimmed)) return undefined;
  const range = cutClause(tokens, findInside(mentions, trimmed), trimmed);
  const inside = findInside(mentions, range);
  return (
    readPronounSource(tokens, range) ??
    readSeveral(text, tokens, inside, range) ??
    readNameSource(text, tokens, inside, range) ??
    readDescription(text, tokens, range)
  );
}

/** The mentions within the range; both are in text order. */
function findInside(mentions: readonly NameMention[], { firstToken, endToken }: TokenRange): NameMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.firstToken ?? Infinity) < firstToken) low = middle + 1;
    else high = middle;
  }
  const inside: NameMention[] = [];
  for (let next = mentions[low]; next !== undefined && next.endToken <= endToken; next = mentions[low]) {
    inside.push(next);
    low += 1;
  }
  return inside;
}

/** "PORT ELLERY — Ana Ruiz" */
function leaveDateline(text: string, tokens: readonly Token[], range: TokenRange): TokenRange {
  const [first, last] = [tokens[range.firstToken], tokens[range.endToken - 1]];
  if (first === undefined || last === undefined) return range;
  const start = findDatelineEnd(text, { start: first.start, end: last.end });
  let { firstToken } = range;
  while (firstToken < range.endToken && (tokens[firstToken]?.start ?? start) < start) firstToken += 1;
  return { firstToken, endToken: range.endToken };
}

const NOTHING = { text: '' };

/** Without punctuation and quotation marks at the ends. */
function trim(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange | undefined {
  let first = firstToken;
  let end = endToken;
  const isMark = (index: number): boolean => !isWord(tokens[index] ?? NOTHING);
  while (first < end && (isMark(first) || /^(?:by|from|to|as)$/u.test(tokens[first]?.lower ?? '')))
    first += 1;
  while (end > first && (isMark(end - 1) || (end > first + 1 && isLoose(tokens[end - 1])))) end -= 1;
  if (end > first + 1 && /^['’]s$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end > first ? { firstToken: first, endToken: end } : undefined;
}

/** A word that only opens what is cut off: "officials who". */
function isLoose(token: Token | undefined): boolean {
  return /^(?:who|which|and|or|but)$/.test(token?.lower ?? '');
}

function readPronounSource(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
): Source | undefined {
  const first = tokens[firstToken];
  const pronoun = first === undefined ? undefined : readPronoun(first.lower);
  if (first === undefined || pronoun === undefined) return undefined;
  const second = tokens[firstToken + 1];
  const isAlone = endToken === firstToken + 1 || /(?:self|selves|also|both|too)$/u.test(second?.lower ?? '');
  const isAcronym = /^\p{Lu}{2,}$/u.test(first.text);
  return isAlone && !isAcronym ? { kind: 'pronoun', token: firstToken, pronoun } : undefined;
}

export function readDescription(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
): DescriptionSource | undefined {
  const first = tokens[range.firstToken];
  const last = tokens[range.endToken - 1];
  if (first === undefined || last === undefined) return undefined;
  const written = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return { kind: 'description', text: written, range, description: describe(written) };
}
