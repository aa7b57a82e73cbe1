import { describe, isPersonClass, type Description } from '../../../text/names/describe.ts';
import { groupNouns, phraseWords, readPersonNoun } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Token } from '../../../text/segments.ts';
import type { NameSource, TokenRange } from './source.ts';

const PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

function isPhraseToken(token: Token | undefined): boolean {
  return token !== undefined && (PHRASE_TAGS.has(token.tag) || /^(?:-|['’]s?|[“”"])$/u.test(token.text));
}

/** The stop in "Quillnet.org". */
function isDomain(tokens: readonly Token[], index: number): boolean {
  const [before, stop, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return stop?.text === '.' && before?.end === stop.start && after?.start === stop.end;
}

function isInName(mentions: readonly NameMention[], index: number): boolean {
  return mentions.some(({ firstToken, endToken }) => firstToken <= index && index < endToken);
}

/** The name that heads the source, with title before or apposition after it; undefined where a common noun is the head. */
export function readNameSource(
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
    (isPhraseToken(tokens[headEnd]) ||
      tokens[headEnd - 1]?.text === '-' ||
      isDomain(tokens, headEnd) ||
      isInName(mentions, headEnd))
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
        readApart(text, tokens, mentions, start, candidate) !== undefined) &&
      isHead(tokens, candidate, endToken),
  );
  if (mention === undefined) return readGivenName(text, tokens, mentions, { firstToken, endToken });
  return { kind: 'name', mention, role: mention.role || readPrefix(text, tokens, start, mention.firstToken) };
}

const GIVEN =
  /\b(?:gave (?:his|her|their) name(?: only)? as|(?:be )?(?:identified|named|known)(?: only| himself| herself)*(?: only)? as)$/;

/** "a nurse, who gave her name only as Ines," */
function readGivenName(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  { firstToken, endToken }: TokenRange,
): NameSource | undefined {
  const mention = mentions.find((one) => one.firstToken > firstToken && one.endToken <= endToken);
  const [first, before] = [tokens[firstToken], tokens[(mention?.firstToken ?? 0) - 1]];
  if (mention === undefined || first === undefined || before === undefined) return undefined;
  const opening = text.slice(first.start, before.end).replace(/\s+/gu, ' ');
  const description = describe(opening);
  return GIVEN.test(opening) && isPersonClass(description) ? { kind: 'name', mention, role: '' } : undefined;
}

/**
 * What stands before the comma where a name in apposition follows: "the panel’s chairman, Senator Ana Ruiz", "her publisher, Norwood
 * Books"; undefined where the name may be another’s ("a spokesman for the mayor, Ana Ruiz").
 */
function readApart(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  start: number,
  mention: NameMention,
): Description | undefined {
  const first = tokens[start];
  const comma = tokens[findComma(tokens, mention.phraseStart)];
  if (first === undefined || comma === undefined || comma.index <= start) return undefined;
  const isPerson = mention.kind === 'person';
  if (
    !isPerson &&
    !mention.name.includes(' ') &&
    !/^(?:a|an|the|its|[’']s)$/.test(tokens[comma.index + 1]?.lower ?? '')
  )
    return undefined;
  const before = describe(text.slice(first.start, comma.start));
  const isOne = before.head === 'one' || before.determiner === 'one';
  const isOwn = isOne || isInName(mentions, comma.index - 1);
  if (!isOwn && mayBeOther(before, isPerson)) return undefined;
  if (before.class === 'unknown' || before.head === 'figure') return before.isPlural ? undefined : before;
  if (isPerson) return !before.isPlural && (isPersonClass(before) || isOne) ? before : undefined;
  return before.class === 'group' || isPersonClass(before) ? before : undefined;
}

/** The comma before a name, its article and the adjectives and places before its title: ", ex-Maryland Governor Ana Ruiz". */
function findComma(tokens: readonly Token[], phraseStart: number): number {
  let at = phraseStart - 1;
  if (/^(?:DET|PRON)$/.test(tokens[at]?.tag ?? '')) at -= 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '') || tokens[at]?.text === '-') at -= 1;
  return tokens[at]?.text === ',' ? at : -1;
}

/** Whether the last noun before the comma may bear the name: "a spokesman for the firm". */
function mayBeOther({ complement }: Description, isPerson: boolean): boolean {
  const last = complement.at(-1) ?? '';
  const isBearer = isPerson ? readPersonNoun(last) !== undefined : groupNouns().has(last);
  return isBearer || complement.includes('and');
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
