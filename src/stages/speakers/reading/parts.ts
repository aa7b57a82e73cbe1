import type { Token } from '../../../text/segments.ts';
import type { TokenRange } from './source.ts';

/** What words do in their sentence: who speaks or acts is taken up by a pronoun more often than who is merely named. */
export type Part = 'source' | 'subject' | 'other' | 'possessive' | 'modifier';

/** The part of a phrase that is nobody's source, told by the tags around it. */
export function findPart(tokens: readonly Token[], range: TokenRange, isPossessive: boolean): Part {
  if (isPossessive) return 'possessive';
  if (isSubject(tokens, range)) return 'subject';
  return tokens[range.endToken]?.tag === 'NOUN' ? 'modifier' : 'other';
}

/** Words that open a clause with a subject of its own, also where the tagger takes them for prepositions. */
const OPENERS =
  /^(?:after|although|as|because|before|if|once|since|than|that|though|unless|until|when|while)$/;

/** A verb follows and no preposition or verb stands before; or the phrase is the topic: "As for Ruiz, …". */
function isSubject(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  if (isTopic(tokens, firstToken, endToken)) return true;
  if (isOpening(tokens, firstToken) && !isModifier(tokens[endToken])) return true;
  const before = tokens[firstToken - 1]?.lower === 'the' ? tokens[firstToken - 2] : tokens[firstToken - 1];
  if (before !== undefined && (before.tag === 'ADP' || before.tag === 'VERB') && !OPENERS.test(before.lower))
    return false;
  let next = endToken;
  while (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'NUM' || tokens[next]?.text === ',') next += 1;
  const after = tokens[next];
  return after?.tag === 'VERB' || after?.tag === 'AUX' || after?.lower === 'and' || after?.lower === 'who';
}

/** What a sentence begins with is mostly its subject, whatever the tagger makes of the verb. */
function isOpening(tokens: readonly Token[], first: number): boolean {
  const start = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  return tokens[start - 1]?.sentence !== tokens[first]?.sentence;
}

/** What follows the phrase makes it a label or the first part of a longer one: "Ruiz:", "the Ruiz campaign". */
function isModifier(next: Token | undefined): boolean {
  if (next === undefined || next.text === ':') return true;
  return /^(?:ADJ|PROPN)$/.test(next.tag) || (next.tag === 'NOUN' && !next.lower.endsWith('s'));
}

function isTopic(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first - 1];
  if (opener?.lower !== 'for' || tokens[end]?.text !== ',') return false;
  const before = tokens[first - 2];
  const start = before?.lower === 'as' ? tokens[first - 3] : before;
  return start?.sentence !== opener.sentence || start.lower === 'and';
}
