import { spellTitle } from '../../../text/names/lexicon.ts';
import { isHolder } from '../../../text/names/role-match.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import type { Describing, Scene } from './scene.ts';

/** Told sentences within which "the two" and "the senators" mean those who were named together. */
const REACH = 4;
const ANYBODY = /^(?:two|three|both|pair|couple|men|women|duo|trio)$/;

/**
 * Those who were named together, where "the senators" or "both men" mean them: of several such the ones who were all spoken of last, together or
 * each alone. So two presidents whom the telling turns on are not given up for two who were named once between.
 */
export function findTogether(scene: Scene, { description, token }: Describing): Entity | undefined {
  const { head, determiner, modifiers, complement } = description;
  if (!/^(?:the|both|these|those)$/.test(determiner) || complement.length > 0) return undefined;
  const noun = spellTitle(head);
  const holds = (member: Entity): boolean => rolesOf(member).some((role) => isHolder(noun, role));
  const isMeant = ({ members }: Entity): boolean => {
    if (members.length < 2 || members.some(({ kind }) => kind !== 'person')) return false;
    if (ANYBODY.test(head)) return members.every((member) => fitsSex(member, head));
    // A title before two names is told of the first alone.
    return members.some(holds);
  };
  const isCounted = determiner === 'both' || modifiers.includes('two');
  return (
    findLastTogether(scene, token, isMeant) ?? (isCounted ? findOnlyTwo(scene, token, holds) : undefined)
  );
}

/** "the two leaders" of an article that names but one pair of leaders together, however long ago. */
function findOnlyTwo(
  { history, narrative }: Scene,
  token: number,
  holds: (member: Entity) => boolean,
): Entity | undefined {
  const pairs = new Set<Entity>();
  for (const { entity } of history.before(token, narrative.positionOf(token), Infinity))
    if (entity.members.length === 2 && entity.members.every(holds)) pairs.add(entity);
  const [only, another] = pairs;
  return another === undefined ? only : undefined;
}

/** Of those who were ever named together the ones of whom each was spoken of within reach, and the longest ago of them the latest. */
function findLastTogether(
  { history, narrative }: Scene,
  token: number,
  accept: (entity: Entity) => boolean,
): Entity | undefined {
  const position = narrative.positionOf(token);
  const last = new Map<Entity, number>();
  for (const { entity, position: place } of history.before(token, position, REACH))
    for (const one of [entity, ...entity.members]) if (!last.has(one)) last.set(one, place);
  let found: { readonly entity: Entity; readonly place: number } | undefined;
  for (const { entity } of history.before(token, position, Infinity)) {
    if (!accept(entity)) continue;
    const place = Math.min(...entity.members.map((member) => last.get(member) ?? -1));
    if (place > (found?.place ?? -1)) found = { entity, place };
  }
  return found?.entity;
}

function fitsSex({ gender }: Entity, head: string): boolean {
  return !(gender === 'f' && head === 'men') && !(gender === 'm' && head === 'women');
}
