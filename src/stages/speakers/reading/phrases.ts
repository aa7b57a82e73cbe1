import { describeWords, type Description } from '../../../text/names/describe.ts';
import { phraseWords, speakingNouns } from '../../../text/names/lexicon.ts';
import type { Tag, Token } from '../../../text/segments.ts';
import { readNational } from './nationals.ts';
import type { TokenRange } from './source.ts';

/** A noun phrase whose head is a word for persons or bodies, with the complement behind it: "the mayor of Norwood". */
export interface SpeakingPhrase extends TokenRange {
  readonly headToken: number;
  readonly isPossessive: boolean;
}

const LONGEST_PHRASE = 10;
const LONGEST_COMPLEMENT = 7;
const INNER_TAGS: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** The end of the noun phrase that begins at the token; `end` is the token itself where none begins. */
export interface ReadPhrase {
  readonly endToken: number;
  readonly phrase: SpeakingPhrase | undefined;
}

/** Reads the noun phrase that begins at the token; `phrase` only where its head can speak. */
export function readPhraseAt(tokens: readonly Token[], start: number): ReadPhrase {
  const first = tokens[start];
  const isOpened = first !== undefined && phraseWords().get(first.lower) === 'determiner';
  if (first === undefined || !(isOpened || INNER_TAGS.has(first.tag)))
    return { endToken: start, phrase: undefined };
  let end = start + 1;
  while (end < start + LONGEST_PHRASE && isInner(tokens, end, first.sentence)) end += 1;
  const isPossessive = isClitic(tokens[end - 1]);
  const headToken = isPossessive ? end - 2 : end - 1;
  const isHead = headToken >= start && canSpeak(tokens, start, headToken, isOpened);
  if (!isHead) return { endToken: end, phrase: undefined };
  const endToken = isPossessive ? headToken + 1 : findComplementEnd(tokens, end);
  return { endToken: end, phrase: { firstToken: start, endToken, headToken, isPossessive } };
}

/** Takes apart a phrase by its tokens; a hyphen joins words. */
export function describeTokens(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Description {
  const words: string[] = [];
  for (let index = firstToken; index < endToken; index += 1) {
    const { lower = '', start = 0 } = tokens[index] ?? {};
    const before = tokens[index - 1];
    const isJoined = words.length > 0 && before?.end === start && (lower === '-' || before.text === '-');
    if (isJoined) words.push(`${words.pop() ?? ''}${lower}`);
    else words.push(lower === "'" ? "'s" : lower);
  }
  return describeWords(words);
}

/** "is the mayor", "as a witness": says something of somebody who was named. */
export function isPredicate(tokens: readonly Token[], start: number): boolean {
  return /^(?:is|are|was|were|be|been|being|became|become|becomes|remains|as|like)$/.test(
    tokens[start - 1]?.lower ?? '',
  );
}

function isInner(tokens: readonly Token[], index: number, sentence: number): boolean {
  const token = tokens[index];
  if (token?.sentence !== sentence) return false;
  return INNER_TAGS.has(token.tag) || token.text === '-' || isClitic(token);
}

function isClitic(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

/** Without a determiner only plurals, bodies and what somebody owns: "officials", "police", "Ruiz’s lawyer". */
function canSpeak(tokens: readonly Token[], start: number, head: number, isOpened: boolean): boolean {
  const { lower = '', text = '' } = tokens[head] ?? {};
  const noun = speakingNouns().get(lower);
  if (isOpened) return noun !== undefined || isAge(tokens, head) || isNational(tokens, start, head);
  if (noun === 'people' || (noun === 'institution' && text === lower)) return true;
  return noun === 'person' && hasClitic(tokens, start, head);
}

/** "the American" */
function isNational(tokens: readonly Token[], start: number, head: number): boolean {
  const isBare = start === head - 1 && tokens[start]?.lower === 'the';
  return isBare && readNational(tokens[head]?.text ?? '') !== undefined;
}

/** "the 45-year-old" */
function isAge(tokens: readonly Token[], head: number): boolean {
  return tokens[head]?.lower === 'old' && tokens[head - 2]?.lower === 'year';
}

function hasClitic(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (isClitic(tokens[index])) return true;
  return false;
}

function findComplementEnd(tokens: readonly Token[], end: number): number {
  const link = tokens[end];
  if (link === undefined || !/^(?:of|for|at|from)$/.test(link.lower)) return end;
  let last = end + 1;
  const isDetermined = phraseWords().get(tokens[last]?.lower ?? '') === 'determiner';
  if (isDetermined) last += 1;
  while (last < end + LONGEST_COMPLEMENT && isInner(tokens, last, link.sentence)) last += 1;
  return last > end + (isDetermined ? 2 : 1) ? last : end;
}
