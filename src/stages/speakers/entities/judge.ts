import type { Token } from '../../../text/segments.ts';
import { foldName } from '../../../text/names/fold.ts';
import { givenNames, groupNouns, readPersonNoun, surnames } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { isUtterance } from '../reading/utterances.ts';
import { isLexiconWord } from '../../../text/wink.ts';

const LONGEST_PERSON = 4;

/** A common word that a sentence begins with, taken for a name by the tagger: "Further adding to this, …". */
export function isCommonOpening(
  mention: NameMention,
  tokens: readonly Token[],
  { lowerWords, capitals }: WordForms,
): boolean {
  const first = tokens[mention.firstToken];
  const next = tokens[mention.endToken];
  if (mention.kind !== 'unknown' || first === undefined || mention.endToken - mention.firstToken > 1)
    return false;
  if (first.text.startsWith('@')) return false;
  if (/^(?:people|generic)$/u.test(groupNouns().get(first.lower) ?? '')) return true;
  const before = tokens[mention.firstToken - 1];
  if (isOwned(tokens, mention.firstToken) && isLexiconWord(first.lower)) return true;
  if (before?.sentence === first.sentence && !/^[“”"‘’']+$/u.test(before.text)) return false;
  if (lowerWords.has(first.lower) && !surnames().has(first.lower) && !givenNames().has(first.lower))
    return true;
  if (isPluralNoun(first.lower)) return true;
  if (!isLexiconWord(first.lower)) return false;
  if (surnames().has(first.lower) || givenNames().has(first.lower) || mention.isPossessive) return false;
  const isFinite = next?.tag === 'AUX' || (next?.tag === 'VERB' && !next.lower.endsWith('ing'));
  if (isFinite && isAbstract(first.lower) && !capitals.has(first.text)) return true;
  return !isFinite && next?.lower !== 'and' && !/^[,:]$/u.test(next?.text ?? '');
}

/** "its quarterly Outlook" */
function isOwned(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (tokens[before]?.tag === 'ADJ') before -= 1;
  return before < index - 1 && /^(?:its|their|our)$/.test(tokens[before]?.lower ?? '');
}

/** "Tradition says", "Talk is": what acts without an article and is no name. */
function isAbstract(lower: string): boolean {
  return isUtterance(lower) || /(?:[st]ion|ment|ness|ity|ism|[ae]nce|cy|ship)$/.test(lower);
}

/** "Truckers", "Records": what nobody is called by. */
function isPluralNoun(lower: string): boolean {
  if (!/[^s]s$/.test(lower) || surnames().has(lower) || givenNames().has(lower)) return false;
  const singular = lower.slice(0, -1);
  return (
    isLexiconWord(singular) || readPersonNoun(singular) !== undefined || /(?:ist|cian|caster)$/.test(singular)
  );
}

/** How the article writes the words that are names of one word somewhere in it. */
export interface WordForms {
  /** Those, in lower case, that it also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>;
  /** Those, as written, that stand with a capital where no sentence begins. */
  readonly capitals: ReadonlySet<string>;
}

export function readWordForms(tokens: readonly Token[], mentions: readonly NameMention[]): WordForms {
  const single = mentions.filter(({ firstToken, endToken }) => endToken === firstToken + 1);
  const asked = new Set(single.map(({ name }) => name.toLowerCase()));
  const lowerWords = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower && asked.has(lower)) lowerWords.add(lower);
  const inside = single.filter(({ firstToken }) => isInside(tokens, firstToken));
  return { lowerWords, capitals: new Set(inside.map(({ name }) => name)) };
}

function isInside(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.sentence === tokens[index]?.sentence && !/^[“"‘':—–-]+$/u.test(before?.text ?? '');
}

/** Whether a name is a person's or a body's, where the name itself left it open; `short` names wait for the full names. */
export function judgeName(mention: NameMention, tokens: readonly Token[]): 'person' | 'group' | 'short' {
  if (mention.kind === 'person') return 'person';
  const words = foldName(mention.name).split(' ');
  const before = tokens[mention.firstToken - 1];
  if (mention.kind === 'place')
    return words.length === 1 && before?.tag !== 'ADP' && !isAdjective(mention, tokens) ? 'short' : 'group';
  if (mention.kind === 'group') return 'group';
  if (words.length === 1) return before?.lower === 'the' || isGroupNoun(words[0] ?? '') ? 'group' : 'short';
  if (words.length > LONGEST_PERSON || /^(?:the|a|an)$/u.test(before?.lower ?? '')) return 'group';
  if (/\d/u.test(mention.name)) return 'group';
  const isCommon = words.every((word) => isLexiconWord(word) || readPersonNoun(word) !== undefined);
  return isCommon ? 'group' : 'person';
}

/** A noun for a body or for people; "Brewer" is a surname, too. */
function isGroupNoun(word: string): boolean {
  return groupNouns().has(word) && !surnames().has(word);
}

/**
 * Whether a single name that nobody in the article bears is none of a person: a known place or body, what modifies a noun ("the
 * Marine base"), and where somebody comes from ("Ana Ruiz, 59, of Ashton").
 */
export function isNobody(mention: NameMention, tokens: readonly Token[]): boolean {
  if (mention.kind !== 'person' && mention.kind !== 'unknown') return true;
  if (mention.kind === 'person' || mention.isPossessive) return false;
  const before = tokens[mention.firstToken - 1];
  const isPlace =
    /^(?:in|at|near|across|throughout|around|outside|inside|into|beyond)$/.test(before?.lower ?? '') ||
    isOrigin(tokens, mention.firstToken - 1);
  return isPlace || isAdjective(mention, tokens);
}

/** ", of" and ", 59, of" */
function isOrigin(tokens: readonly Token[], index: number): boolean {
  const preposition = tokens[index];
  return /^(?:of|from)$/.test(preposition?.lower ?? '') && tokens[index - 1]?.text === ',';
}

/** "Syrian refugees": an adjective of a country before a noun. */
function isAdjective(mention: NameMention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.endToken];
  return next?.tag === 'NOUN' || next?.tag === 'ADJ';
}
