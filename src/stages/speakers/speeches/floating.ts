import { loadWords } from '../../../lexicon/load.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reference } from '../meaning/history.ts';
import type { Scene } from '../meaning/scene.ts';

/** Paragraphs back in which the one who goes on speaking is sought. */
const FARTHEST = 2;
/** Tokens between a name and its verb. */
const LONGEST_APART = 8;
/** Told sentences back in which the one who answers a question is sought. */
const ANSWER_REACH = 3;

/**
 * Who speaks in a quotation without source and cue that begins at the token: who spoke or acted last in the telling.
 */
export function findLastActor({ history, narrative }: Scene, token: number): Entity | undefined {
  const paragraph = narrative.paragraphOf(token);
  let best: Reference | undefined;
  for (const reference of history.before(token, Infinity, Infinity)) {
    if (paragraph - narrative.paragraphOf(reference.token) > FARTHEST) break;
    if (best !== undefined && reference.position < best.position) break;
    if (rank(reference) >= (best === undefined ? 1 : rank(best))) best = reference;
  }
  return best?.entity;
}

/** The name right behind a quotation, where it says something: “No deal,” Ana Ruiz, the mayor, said. */
export function findMentionBehind({ narrative, mentions }: Scene, end: number): NameMention | undefined {
  const { tokens } = narrative.segments;
  const mention = mentions.find(({ phraseStart }) => phraseStart === end);
  if (mention === undefined || narrative.paragraphOf(end) !== narrative.paragraphOf(end - 1))
    return undefined;
  const rest = tokens.slice(mention.endToken, mention.phraseEnd + LONGEST_APART);
  const verb = rest.find(({ tag, sentence }) => tag === 'VERB' && sentence === tokens[end]?.sentence);
  return verb !== undefined && loadWords('cue-verbs').has(verb.lemma) ? mention : undefined;
}

/** Of the last sentence who speaks counts before who acts, a person before a body, the first before the second. */
function rank({ part, entity: { kind } }: Reference): number {
  if (part !== 'source' && part !== 'subject') return 0;
  return (part === 'source' ? 2 : 0) + (kind === 'person' ? 2 : 1);
}

/** Who answers the question of somebody: the only other person who was lately spoken of. */
export function findAnswerer(
  { history, narrative }: Scene,
  token: number,
  asker: Entity,
): Entity | undefined {
  const others = new Set<Entity>();
  for (const { entity } of history.before(token, narrative.positionOf(token), ANSWER_REACH))
    if (entity !== asker && entity.kind === 'person') others.add(entity);
  const [only, another] = others;
  return another === undefined ? only : undefined;
}
