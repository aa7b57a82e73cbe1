import { spellTitle } from '../../../text/names/lexicon.ts';
import { isHolder } from '../../../text/names/role-match.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import { findLast, type Describing, type Scene } from './scene.ts';

/** Told sentences within which "the two" and "the senators" mean those who were named together. */
const REACH = 4;
const ANYBODY = /^(?:two|three|both|pair|couple|men|women|duo|trio)$/;

/** Those who were named together, where "the senators" or "both men" mean them. */
export function findTogether(scene: Scene, { description, token }: Describing): Entity | undefined {
  const { head, determiner, complement } = description;
  if (!/^(?:the|both|these|those)$/.test(determiner) || complement.length > 0) return undefined;
  const noun = spellTitle(head);
  const holds = (member: Entity): boolean => rolesOf(member).some((role) => isHolder(noun, role));
  return findLast(scene, token, REACH, ({ members }) => {
    if (members.length < 2 || members.some(({ kind }) => kind !== 'person')) return false;
    if (ANYBODY.test(head)) return members.every((member) => fitsSex(member, head));
    // A title before two names is told of the first alone.
    return members.some(holds);
  });
}

function fitsSex({ gender }: Entity, head: string): boolean {
  return !(gender === 'f' && head === 'men') && !(gender === 'm' && head === 'women');
}
