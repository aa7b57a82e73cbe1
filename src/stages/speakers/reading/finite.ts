import { loadWords } from '../../../lexicon/load.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Token } from '../../../text/segments.ts';
import type { TokenRange } from './source.ts';

/** Words that open a clause of their own, in which a finite verb may stand: "those who were there". */
const OPENER =
  /^(?:who|which|that|whose|whom|where|when|what|how|why|if|as|than|because|while|after|before|since)$/;
/** Those of them behind which the subject of a clause stands. */
const CONJUNCTION = /^(?:that|when|if|as|because|while|after|before|since)$/;

/**
 * The subject of what is a whole clause ("a source at the port told Radio Quill"): the words before its finite verb; or, where a
 * second clause opens without a verb of its own, its subject ("Ruiz is insisting, while Lee").
 */
export function cutClause(
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  { firstToken, endToken }: TokenRange,
): TokenRange {
  const isInName = (at: number): boolean =>
    mentions.some((mention) => mention.firstToken <= at && at < mention.endToken);
  const isVerb = (at: number): boolean => isFinite(tokens, at) && !isInName(at);
  const isOpener = (at: number): boolean => OPENER.test(tokens[at]?.lower ?? '');
  let end = firstToken + 1;
  while (end < endToken && !isOpener(end) && !isVerb(end)) end += 1;
  if (end >= endToken || isOpener(end)) return { firstToken, endToken };
  let second = endToken - 1;
  while (second > end && !isOpener(second) && !isVerb(second)) second -= 1;
  if (second > end && second < endToken - 1 && isConjunction(tokens, second))
    return { firstToken: second + 1, endToken };
  while (end > firstToken + 1 && tokens[end - 1]?.tag === 'ADV') end -= 1;
  return { firstToken, endToken: end };
}

/** Not so "as the new minister". */
function isConjunction(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return CONJUNCTION.test(lower) && !(lower === 'as' && tokens[at + 1]?.tag === 'DET');
}

/** Only what is no participle and no noun, whatever the tagger says. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const { tag = 'X', lower = '', lemma = '' } = tokens[index] ?? {};
  if (tag === 'AUX') return !/^(?:be|been|being|having)$/.test(lower);
  if (tag !== 'VERB') return false;
  const isPresent = lemma !== lower && lower.endsWith('s');
  const hasObject = /^(?:DET|PRON|ADP|SCONJ|PROPN)$/.test(tokens[index + 1]?.tag ?? '');
  return loadWords('plain-pasts').has(lower) || ((isPresent || lower === 'told') && hasObject);
}

/** "giving Democrats less", "following a vote": begins with a verb or preposition that no noun phrase begins with. */
export function isNoPhrase(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const [first, second] = [tokens[firstToken], tokens[firstToken + 1]];
  if (first === undefined || second === undefined || endToken === firstToken + 1) return false;
  return first.lower.endsWith('ing') && first.tag === 'VERB' && /^(?:DET|PRON|PROPN)$/.test(second.tag);
}
