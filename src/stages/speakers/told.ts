import { groupNouns, phraseWords, readPersonNoun } from '../../text/names/lexicon.ts';
import type { NameMention } from '../../text/names/mentions.ts';
import type { Tag, Token } from '../../text/segments.ts';
import type { Entity } from './entity.ts';
import type { Entities } from './gather.ts';
import type { Narrative } from './narrative.ts';

const PHRASE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const LONGEST = 8;

/**
 * Adds what the telling says of the persons and bodies behind their names: the role in "Ruiz is the mayor of Norwood", the noun in
 * "Lifeline, a charity, …" and "the charity Lifeline".
 */
export function learnWhatIsTold(text: string, narrative: Narrative, { byMention }: Entities): void {
  const { tokens } = narrative.segments;
  for (const [mention, entity] of byMention) {
    if (narrative.isQuoted(mention.firstToken)) continue;
    if (entity.kind === 'person') addPredicate(text, tokens, mention, entity);
    else addNouns(tokens, mention, entity);
  }
}

function addPredicate(text: string, tokens: readonly Token[], mention: NameMention, entity: Entity): void {
  const start = findPredicate(tokens, mention.phraseEnd);
  if (start === undefined) return;
  const end = findPhraseEnd(tokens, start);
  const head = tokens[end - 1];
  if (head === undefined || readPersonNoun(head.lower) === undefined) return;
  entity.roles.add(text.slice(tokens[start]?.start, head.end).replace(/\s+/gu, ' '));
}

/** The token after "is the", ", who is a": where what somebody is begins. */
function findPredicate(tokens: readonly Token[], end: number): number | undefined {
  let verb = end;
  if (tokens[verb]?.text === ',') verb += 1;
  if (tokens[verb]?.lower === 'who') verb += 1;
  else if (verb > end) return undefined;
  if (!/^(?:is|'s|became|becomes|remains)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const start = verb + 1;
  return phraseWords().get(tokens[start]?.lower ?? '') === 'determiner' ? start + 1 : start;
}

function findPhraseEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < start + LONGEST && isInner(tokens[end])) end += 1;
  return end;
}

function isInner(token: Token | undefined): boolean {
  return token !== undefined && (PHRASE_TAGS.has(token.tag) || token.text === '-');
}

function addNouns(tokens: readonly Token[], { firstToken, endToken }: NameMention, entity: Entity): void {
  const before = tokens[firstToken - 1];
  if (before !== undefined && isBodyNoun(before) && before.text === before.lower)
    entity.nouns.add(before.lower);
  const isApart = tokens[endToken]?.text === ',';
  const start = isApart ? endToken + 1 : findPredicate(tokens, endToken);
  const opener = tokens[isApart ? endToken + 1 : (start ?? 0) - 1];
  if (start === undefined || !/^(?:an?|the)$/.test(opener?.lower ?? '')) return;
  const end = findPhraseEnd(tokens, isApart ? start + 1 : start);
  const head = tokens[end - 1];
  if (head !== undefined && isBodyNoun(head)) entity.nouns.add(head.lower);
}

function isBodyNoun({ lower }: Token): boolean {
  return groupNouns().get(lower) === 'institution';
}
