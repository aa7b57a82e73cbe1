import type { NameMention } from '../../../text/names/mentions.ts';
import type { Token } from '../../../text/segments.ts';

/** Tokens between a pronoun and the person whom its verb acts on. */
const LONGEST_VERB_GROUP = 4;
/** Tokens of an opening clause: "When he took over the port in May, Ruiz said". */
const LONGEST_OPENING = 20;

/** "he told Ruiz", "she was with Ruiz": whom the pronoun's own verb acts on is somebody else. */
export function findPatient(
  tokens: readonly Token[],
  mentionAt: ReadonlyMap<number, NameMention>,
  pronoun: number,
): NameMention | undefined {
  let end = pronoun + 1;
  const isVerbal = (at: number): boolean => /^(?:VERB|AUX|ADV|PART)$/.test(tokens[at]?.tag ?? '');
  while (end <= pronoun + LONGEST_VERB_GROUP && isVerbal(end)) end += 1;
  if (end === pronoun + 1) return undefined;
  for (let at = end; at <= end + LONGEST_VERB_GROUP; at += 1) {
    const mention = mentionAt.get(at);
    if (mention !== undefined) return mention.phraseStart <= end ? mention : undefined;
  }
  return undefined;
}

/** Whether a pronoun is what its clause acts on, so that it means somebody else than who acts: "told her", "of him". */
export function isObject(tokens: readonly Token[], pronoun: number): boolean {
  const { lower = '' } = tokens[pronoun] ?? {};
  const { tag = 'X' } = tokens[pronoun + 1] ?? {};
  const isForm = lower === 'him' || (lower === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tag));
  return isForm && tokens[pronoun - 1]?.tag === 'VERB';
}

/** The subject of the sentence whose opening clause the pronoun stands in: "When he took over, Ruiz said". */
export function findNameAhead(
  tokens: readonly Token[],
  mentionAt: ReadonlyMap<number, NameMention>,
  pronoun: number,
): NameMention | undefined {
  const sentence = tokens[pronoun]?.sentence;
  let start = pronoun;
  while (start > 0 && pronoun - start < LONGEST_OPENING && tokens[start - 1]?.sentence === sentence)
    start -= 1;
  if (!/^(?:SCONJ|ADP|ADV)$/.test(tokens[start]?.tag ?? '')) return undefined;
  let comma = pronoun;
  while (comma < pronoun + LONGEST_OPENING && tokens[comma]?.text !== ',') comma += 1;
  for (let at = comma + 1; at <= comma + LONGEST_VERB_GROUP && tokens[at]?.sentence === sentence; at += 1) {
    const mention = mentionAt.get(at);
    if (mention === undefined) continue;
    const after = tokens[mention.phraseEnd]?.tag;
    return mention.phraseStart === comma + 1 && (after === 'VERB' || after === 'AUX') ? mention : undefined;
  }
  return undefined;
}
