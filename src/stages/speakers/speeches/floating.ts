import type { Entity } from '../entities/entity.ts';
import type { Reference } from '../meaning/history.ts';
import type { Scene } from '../meaning/scene.ts';

/** Paragraphs back in which the one who goes on speaking is sought. */
const FARTHEST = 2;
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
