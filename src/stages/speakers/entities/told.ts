import { groupNouns, phraseWords, readPersonNoun } from '../../../text/names/lexicon.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Tag, Token } from '../../../text/segments.ts';
import type { Entity } from './entity.ts';
import type { Entities } from './gather.ts';
import type { Narrative } from '../reading/narrative.ts';

const PHRASE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const LONGEST = 8;

/**
 * Adds what the telling says of the persons and bodies beside their names: the role in "Ruiz is the mayor of Norwood", the noun in
 * "Lifeline, a charity, …" and "the charity Lifeline"; and takes for a body what it calls one, or takes up by "which".
 */
export function learnWhatIsTold(text: string, narrative: Narrative, { byMention }: Entities): void {
  const { tokens } = narrative.segments;
  for (const [mention, entity] of byMention) {
    if (narrative.isQuoted(mention.firstToken)) continue;
    const nouns = listNouns(tokens, mention);
    for (const noun of nouns) entity.nouns.add(noun);
    const isUntitled = !entity.isGenderTold && entity.roles.size === 0;
    if ((isOpen(entity) && nouns.length > 0) || (isUntitled && isThing(tokens, mention)))
      entity.kind = 'group';
    if (entity.kind === 'person') addPredicate(text, tokens, mention, entity);
  }
}

/** Whether nothing tells that a name is a person’s. */
export function isOpen({ kind, gender, roles, mentions }: Entity): boolean {
  return (
    kind === 'person' &&
    gender === null &&
    roles.size === 0 &&
    mentions.every((one) => one.kind === 'unknown')
  );
}

/** "Skerry Line, which" */
function isThing(tokens: readonly Token[], { endToken }: NameMention): boolean {
  return tokens[endToken]?.text === ',' && tokens[endToken + 1]?.lower === 'which';
}

function addPredicate(text: string, tokens: readonly Token[], mention: NameMention, entity: Entity): void {
  const predicate = findPredicate(tokens, mention.phraseEnd);
  if (predicate === undefined) return;
  const { start, isPast } = predicate;
  const end = findPhraseEnd(tokens, start);
  const head = tokens[end - 1];
  if (head === undefined || readPersonNoun(head.lower) === undefined) return;
  const role = text.slice(tokens[start]?.start, head.end).replace(/\s+/gu, ' ');
  if (isPast) entity.others.push(`former ${role}`);
  else entity.roles.add(role);
}

/** Where what somebody is begins, in "is the", ", who is a", ", 47, was a". */
function findPredicate(
  tokens: readonly Token[],
  end: number,
): { readonly start: number; readonly isPast: boolean } | undefined {
  let verb = end;
  if (tokens[verb]?.text === ',' && tokens[verb + 1]?.tag === 'NUM' && tokens[verb + 2]?.text === ',')
    verb += 3;
  else if (tokens[verb]?.text === ',' && tokens[verb + 1]?.lower === 'who') verb += 2;
  const { lower = '', tag = 'X' } = tokens[verb] ?? {};
  if (tag === 'PART' || !/^(?:is|'s|was|became|becomes|remains)$/.test(lower)) return undefined;
  const isDetermined = phraseWords().get(tokens[verb + 1]?.lower ?? '') === 'determiner';
  return { start: isDetermined ? verb + 2 : verb + 1, isPast: lower === 'was' };
}

function findPhraseEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (end < start + LONGEST && isInner(tokens[end])) end += 1;
  return end;
}

function isInner(token: Token | undefined): boolean {
  return token !== undefined && (PHRASE_TAGS.has(token.tag) || token.text === '-');
}

/** Nouns for bodies before the name, also with a comma between, behind it and a comma, and behind "is a". */
function listNouns(tokens: readonly Token[], { firstToken, endToken }: NameMention): string[] {
  const isBehindComma = tokens[firstToken - 1]?.text === ',';
  const before = tokens[isBehindComma ? firstToken - 2 : firstToken - 1];
  const isApart = tokens[endToken]?.text === ',' && /^(?:an?|the)$/.test(tokens[endToken + 1]?.lower ?? '');
  const start = isApart ? endToken + 2 : findPredicate(tokens, endToken)?.start;
  const after = start === undefined ? undefined : tokens[findPhraseEnd(tokens, start) - 1];
  return [before, after].flatMap((noun) =>
    noun !== undefined && noun.text === noun.lower && groupNouns().get(noun.lower) === 'institution'
      ? [noun.lower]
      : [],
  );
}
