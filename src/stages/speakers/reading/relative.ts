import { groupNouns, readPersonNoun, spellTitle } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Tag, Token } from '../../../text/segments.ts';
import type { TokenRange } from './source.ts';

const INNER_TAGS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const LONGEST_PHRASE = 12;
/** Phrases that are passed over on the way: "Ana Ruiz, 59, of Norwood, who". */
const DEEPEST = 5;

/** The noun phrase that a relative pronoun takes up: the one before it, for "who" the nearest that is no place and no thing. */
export function findAntecedentPhrase(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  pronoun: number,
  isPerson: boolean,
): TokenRange | undefined {
  let nearest: TokenRange | undefined;
  let end = pronoun;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const phrase = readPhraseBefore(tokens, end);
    if (phrase === undefined || tokens[phrase.firstToken]?.sentence !== tokens[pronoun]?.sentence) break;
    if (!isPerson || canBeWho(tokens, mentions, phrase)) return phrase;
    nearest ??= phrase;
    const link = tokens[phrase.firstToken - 1];
    if (link === undefined || (link.tag !== 'ADP' && link.text !== ',')) break;
    end = phrase.firstToken - 1;
  }
  return nearest;
}

function readPhraseBefore(tokens: readonly Token[], limit: number): TokenRange | undefined {
  let end = limit;
  while (end > 0 && /^[,(–—]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  if (tokens[end - 1]?.text === ')') end = findOpening(tokens, end - 1);
  let firstToken = end;
  while (firstToken > 0 && end - firstToken < LONGEST_PHRASE && isInner(tokens[firstToken - 1]))
    firstToken -= 1;
  const opener = tokens[firstToken - 1];
  if (opener?.tag === 'DET' || /^(?:his|her|its|their)$/.test(opener?.lower ?? '')) firstToken -= 1;
  return end > firstToken ? { firstToken, endToken: end } : undefined;
}

function isInner(token: Token | undefined): boolean {
  return token !== undefined && (INNER_TAGS.has(token.tag) || /^(?:-|['’]s?)$/u.test(token.text));
}

/** The opening parenthesis before a closing one; the closing one itself where there is none near. */
function findOpening(tokens: readonly Token[], closing: number): number {
  for (let index = closing - 1; index > closing - LONGEST_PHRASE && index > 0; index -= 1)
    if (tokens[index]?.text === '(') return index;
  return closing;
}

/** Persons; not bodies, places and things, nor where somebody comes from ("of Ashton, Md."). */
function canBeWho(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  { endToken }: TokenRange,
): boolean {
  const last = tokens[endToken - 1];
  const mention = mentions.find((one) => one.firstToken < endToken && endToken <= one.endToken);
  if (mention !== undefined)
    return mention.kind === 'person' || (mention.kind === 'unknown' && !isOrigin(tokens, mention));
  const noun = last?.lower ?? '';
  const group = groupNouns().get(noun);
  return group === 'people' || group === 'generic' || readPersonNoun(spellTitle(noun)) !== undefined;
}

function isOrigin(tokens: readonly Token[], { firstToken, name }: NameMention): boolean {
  return tokens[firstToken - 1]?.tag === 'ADP' || name.endsWith('.');
}
