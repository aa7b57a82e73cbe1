import type { Token } from '../../../text/segments.ts';
import { foldName } from '../../../text/names/fold.ts';
import { givenNames, groupNouns, readPersonNoun, surnames } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { isLexiconWord } from '../../../text/wink.ts';

const LONGEST_PERSON = 4;

/** A common word that a sentence begins with, taken for a name by the tagger: "Further adding to this, …". */
export function isCommonOpening(
  mention: NameMention,
  tokens: readonly Token[],
  lowerWords: ReadonlySet<string>,
): boolean {
  const first = tokens[mention.firstToken];
  const next = tokens[mention.endToken];
  if (mention.kind !== 'unknown' || first === undefined || mention.endToken - mention.firstToken > 1)
    return false;
  if (first.text.startsWith('@')) return false;
  if (/^(?:people|generic)$/u.test(groupNouns().get(first.lower) ?? '')) return true;
  const before = tokens[mention.firstToken - 1];
  if (before?.sentence === first.sentence && !/^[“"‘']+$/u.test(before.text)) return false;
  if (lowerWords.has(first.lower) && !surnames().has(first.lower) && !givenNames().has(first.lower))
    return true;
  if (isPluralNoun(first.lower)) return true;
  if (!isLexiconWord(first.lower)) return false;
  if (surnames().has(first.lower) || givenNames().has(first.lower) || mention.isPossessive) return false;
  const isFinite = next?.tag === 'AUX' || (next?.tag === 'VERB' && !next.lower.endsWith('ing'));
  return !isFinite && next?.lower !== 'and' && !/^[,:]$/u.test(next?.text ?? '');
}

/** "Truckers", "Records": what nobody is called by. */
function isPluralNoun(lower: string): boolean {
  if (!/[^s]s$/.test(lower) || surnames().has(lower) || givenNames().has(lower)) return false;
  const singular = lower.slice(0, -1);
  return (
    isLexiconWord(singular) || readPersonNoun(singular) !== undefined || /(?:ist|cian|caster)$/.test(singular)
  );
}

/** Of the mentions of one word those words, in lower case, that the article also writes without a capital. */
export function listLowerWords(tokens: readonly Token[], mentions: readonly NameMention[]): Set<string> {
  const single = mentions.filter(({ firstToken, endToken }) => endToken === firstToken + 1);
  const asked = new Set(single.map(({ name }) => name.toLowerCase()));
  const found = new Set<string>();
  for (const { text, lower } of tokens) if (text === lower && asked.has(lower)) found.add(lower);
  return found;
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
