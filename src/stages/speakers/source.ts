import { describe, isPersonClass, type Description } from '../../text/names/describe.ts';
import type { NameMention } from '../../text/names/mentions.ts';
import { phraseWords, readPersonNoun } from '../../text/names/lexicon.ts';
import { readPronoun, type Pronoun } from '../../text/names/pronouns.ts';
import type { Token } from '../../text/segments.ts';

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

/** What the words of a source are, before anyone asks who is meant. */
export type Source =
  | { readonly kind: 'pronoun'; readonly token: number; readonly pronoun: Pronoun }
  | NameSource
  | { readonly kind: 'several'; readonly parts: readonly NameSource[] }
  | DescriptionSource;

const LONGEST_SOURCE = 60;

/** Reads the words of a source; names are looked up among the mentions of the article. */
export function readSource(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  whole: TokenRange,
): Source | undefined {
  const range = trim(tokens, whole);
  if (range === undefined) return undefined;
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

/** Without punctuation and quotation marks at the ends. */
function trim(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange | undefined {
  let first = firstToken;
  let end = endToken;
  const isWord = (index: number) => /[\p{L}\p{N}]/u.test(tokens[index]?.text ?? '');
  while (first < end && (!isWord(first) || /^(?:by|from|to|as)$/u.test(tokens[first]?.lower ?? '')))
    first += 1;
  while (end > first && !isWord(end - 1)) end -= 1;
  if (end > first + 1 && /^['’]s$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end > first ? { firstToken: first, endToken: end } : undefined;
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

/** "Ruiz and Lee", "Presidents Ortega, Lim and Sato": each part a name. */
function readSeveral(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  range: TokenRange,
): Source | undefined {
  if (mentions.length < 2 || range.endToken - range.firstToken > LONGEST_SOURCE) return undefined;
  const parts: NameSource[] = [];
  let opened: TokenRange | undefined;
  for (const part of splitAtJoints(tokens, mentions, range)) {
    if (part.endToken <= (parts.at(-1)?.mention.phraseEnd ?? 0)) continue;
    const own = { firstToken: opened?.firstToken ?? part.firstToken, endToken: part.endToken };
    const named = readNameSource(text, tokens, mentions, own);
    if (named !== undefined) parts.push(named);
    // "her co-author, Felix Brandl" is one part, and "the dissenters, Lemos and Quistberg" are two.
    opened = named === undefined ? own : undefined;
    if (opened !== undefined && parts.length === 0 && isPluralPhrase(text, tokens, part)) opened = undefined;
  }
  if (opened !== undefined || parts.length < 2 || isInnerJoint(mentions, parts)) return undefined;
  return { kind: 'several', parts };
}

function isPluralPhrase(text: string, tokens: readonly Token[], range: TokenRange): boolean {
  return readDescription(text, tokens, range)?.description.isPlural === true;
}

/** The parts between "and" and commas outside names and parentheses; empty where no "and" joins them. */
function splitAtJoints(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  range: TokenRange,
): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = range.firstToken;
  let isJoined = false;
  let depth = 0;
  for (let index = range.firstToken; index < range.endToken; index += 1) {
    const { lower = '' } = tokens[index] ?? {};
    if (lower === '(') depth += 1;
    if (lower === ')') depth -= 1;
    const isInside = mentions.some((mention) => mention.firstToken < index && index < mention.endToken);
    if (depth > 0 || isInside || !/^(?:and|,|—|–|--)$/u.test(lower)) continue;
    if (lower === 'and') isJoined = true;
    if (index > start) parts.push({ firstToken: start, endToken: index });
    start = index + 1;
  }
  if (!isJoined) return [];
  return start < range.endToken ? [...parts, { firstToken: start, endToken: range.endToken }] : parts;
}

/** "the Policy Centre at the Harlow Institute and Okoye Institute": the "and" joins what follows the preposition. */
function isInnerJoint(mentions: readonly NameMention[], parts: readonly NameSource[]): boolean {
  const [first, second] = parts.map(({ mention }) => mention);
  const inner = mentions.find(
    ({ firstToken }) =>
      firstToken >= (first?.phraseEnd ?? Infinity) && firstToken < (second?.firstToken ?? 0),
  );
  return inner !== undefined && first?.kind !== 'person' && inner.kind === second?.kind;
}

const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

function isPhraseToken(token: Token | undefined): boolean {
  return token !== undefined && (PHRASE_TAGS.has(token.tag) || /^(?:-|['’]s?|[“”"])$/u.test(token.text));
}

function isInName(mentions: readonly NameMention[], index: number): boolean {
  return mentions.some(({ firstToken, endToken }) => firstToken <= index && index < endToken);
}

/** The name that heads the source, with title before or apposition after it; undefined where a common noun is the head. */
function readNameSource(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  { firstToken, endToken }: TokenRange,
): NameSource | undefined {
  const isOpener =
    phraseWords().get(tokens[firstToken]?.lower ?? '') === 'determiner' &&
    tokens[firstToken + 1]?.text !== ',';
  const start = isOpener ? firstToken + 1 : firstToken;
  let headEnd = start;
  while (
    headEnd < endToken &&
    (isPhraseToken(tokens[headEnd]) || tokens[headEnd - 1]?.text === '-' || isInName(mentions, headEnd))
  )
    headEnd += 1;
  const mention = mentions.find(
    (candidate) =>
      candidate.firstToken >= start &&
      candidate.endToken <= endToken &&
      (candidate.phraseStart <= start ||
        (candidate.firstToken < headEnd && candidate.endToken === headEnd) ||
        (candidate.phraseStart < headEnd && candidate.firstToken > headEnd) ||
        isSecondRole(tokens, candidate, headEnd) ||
        readApart(text, tokens, start, candidate) !== undefined) &&
      isHead(tokens, candidate, endToken),
  );
  if (mention === undefined) return undefined;
  return { kind: 'name', mention, role: mention.role || readPrefix(text, tokens, start, mention.firstToken) };
}

/**
 * What stands before the comma where a name in apposition follows: "the panel’s chairman, Senator Ana Ruiz", "the same day, Ana
 * Ruiz"; undefined where the name may be another’s ("a spokesman for the mayor, Ana Ruiz").
 */
function readApart(
  text: string,
  tokens: readonly Token[],
  start: number,
  mention: NameMention,
): Description | undefined {
  const first = tokens[start];
  const opener = tokens[mention.phraseStart - 1];
  const isOpened = opener?.tag === 'DET' || opener?.tag === 'PRON';
  const comma = isOpened ? tokens[mention.phraseStart - 2] : opener;
  if (first === undefined || comma?.text !== ',' || comma.index <= start) return undefined;
  if (mention.kind !== 'person' && !mention.name.includes(' ')) return undefined;
  const before = describe(text.slice(first.start, comma.start));
  const last = before.complement.at(-1) ?? '';
  const isOne = before.head === 'one' || before.determiner === 'one';
  const isOther = readPersonNoun(last) !== undefined || before.complement.includes('and');
  if (before.isPlural || (isOther && !isOne)) return undefined;
  return before.class === 'unknown' || isPersonClass(before) ? before : undefined;
}

/** "his wife and campaign manager Ana Ruiz": one person in two roles. */
function isSecondRole(tokens: readonly Token[], mention: NameMention, headEnd: number): boolean {
  const isTitled = mention.kind === 'person' && mention.phraseStart < mention.firstToken;
  const isJoined = tokens[headEnd]?.lower === 'and' && mention.phraseStart === headEnd + 1;
  return isTitled && isJoined && readPersonNoun(tokens[headEnd - 1]?.text ?? '') !== undefined;
}

/** No noun follows that the name only modifies ("the Harlow campaign"), but "of …", a comma or nothing. */
function isHead(tokens: readonly Token[], mention: NameMention, endToken: number): boolean {
  if (mention.endToken >= endToken) return true;
  const next = tokens[mention.endToken];
  if (next === undefined || mention.isPossessive) return false;
  return (
    next.tag === 'ADP' ||
    (next.tag === 'VERB' &&
      /(?:ing|ed|en)$/.test(next.lower) &&
      !/^\p{Ll}+ing,$/u.test(next.lower + (tokens[next.index + 1]?.text ?? ''))) ||
    /^[,(–—-]$/u.test(next.text) ||
    /^(?:who|himself|herself|itself)$/u.test(next.lower)
  );
}

/** "CNN" in "CNN's Kevin Liptak"; other words before the name are no role unless the name's own reading says so. */
function readPrefix(text: string, tokens: readonly Token[], start: number, name: number): string {
  const first = tokens[start];
  const last = tokens[name - 1];
  if (first === undefined || last === undefined || start >= name || !/^['’]s?$/u.test(last.text)) return '';
  return text.slice(first.start, last.start).replace(/\s+/gu, ' ').trim();
}

function readDescription(
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
