import { isPersonClass } from '../../../text/names/describe.ts';
import { compareRole } from '../../../text/names/role-match.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import { findHolders } from '../entities/nouns.ts';
import type { Describing, Scene } from './scene.ts';

/** Told sentences from the top in which news tells somebody by role before the name: headline and lead. */
const LEAD = 2;

/**
 * "A judge" in headline or lead is the only judge of the article, where the name comes later. Spokespersons and words that fit many
 * ("a man", "an official") are left.
 */
export function findIntroduced(
  { narrative, nouns }: Scene,
  { description, token }: Describing,
): Entity | undefined {
  const { class: kind, determiner, isPlural } = description;
  if (isPlural || !/^(?:an?|)$/.test(determiner) || narrative.positionOf(token) > LEAD) return undefined;
  if (!isPersonClass(description) || kind === 'generic' || kind === 'spokesperson') return undefined;
  const [only, another] = findHolders(nouns, description.head).filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.mentions.every(({ firstToken }) => firstToken > token) &&
      rolesOf(entity).some((role) => compareRole(description, role) !== 'none'),
  );
  return another === undefined ? only : undefined;
}
