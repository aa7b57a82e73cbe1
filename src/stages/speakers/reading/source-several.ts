import { describe } from '../../../text/names/describe.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Token } from '../../../text/segments.ts';
import { readNameSource } from './source-name.ts';
import type { NameSource, SeveralSource, TokenRange } from './source.ts';

const LONGEST_SOURCE = 60;

/** "Ruiz and Lee", "Presidents Ortega, Lim and Sato": each part a name. */
export function readSeveral(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  range: TokenRange,
): SeveralSource | undefined {
  if (mentions.length < 2 || range.endToken - range.firstToken > LONGEST_SOURCE) return undefined;
  const parts: NameSource[] = [];
  let opened: TokenRange | undefined;
  let lastJoint: string | undefined;
  for (const part of splitAtJoints(tokens, mentions, range)) {
    if (part.endToken <= (parts.at(-1)?.mention.phraseEnd ?? 0)) continue;
    const own = { firstToken: opened?.firstToken ?? part.firstToken, endToken: part.endToken };
    const named = readNameSource(text, tokens, mentions, own);
    if (named !== undefined) {
      parts.push(named);
      lastJoint = tokens[own.firstToken - 1]?.lower;
    }
    // "her co-author, Felix Brandl" is one part, and "the dissenters, Lemos and Quistberg" are two.
    opened = named === undefined ? own : undefined;
    if (opened !== undefined && parts.length === 0 && isPluralPhrase(text, tokens, part)) opened = undefined;
  }
  const isOpen = opened !== undefined && !isAdjunct(tokens, opened.firstToken);
  // "Ana Ruiz, curator and director of the museum, Norwood"
  if (lastJoint === ',' && parts.at(-1)?.mention.kind !== 'person') return undefined;
  if (isOpen || parts.length < 2 || isInnerJoint(mentions, parts)) return undefined;
  return { kind: 'several', parts };
}

/** "Ruiz and Lee, still in uniform" */
function isAdjunct(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === ',' && /^(?:ADV|ADP|VERB|SCONJ)$/.test(tokens[index]?.tag ?? '');
}

function isPluralPhrase(text: string, tokens: readonly Token[], range: TokenRange): boolean {
  const [first, last] = [tokens[range.firstToken], tokens[range.endToken - 1]];
  return first !== undefined && last !== undefined && describe(text.slice(first.start, last.end)).isPlural;
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
