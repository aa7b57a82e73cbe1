import { findCountries } from '../../../text/names/countries.ts';
import { describe, type Description } from '../../../text/names/describe.ts';
import { foldName } from '../../../text/names/fold.ts';
import { places } from '../../../text/names/lexicon.ts';
import { isHolder } from '../../../text/names/role-match.ts';
import { chooseAntecedent } from './antecedents.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import { findHolders } from '../entities/nouns.ts';
import type { Describing, Scene } from './scene.ts';

/** Told sentences back in which the one whom an epithet takes up is sought. */
const REACH = 2;

const TELLING =
  /^(?:former|ex|veteran|retired|longtime|long-time|younger|older|elder)$|-(?:born|bred|based)$|^\d+(?:st|nd|rd|th)?$/;

/**
 * Whom "the former champion" and "the Norwood-born film-maker" take up where no role tells it: the person of the sentences before,
 * whom such words describe anew. An office is held by somebody in particular, who may be somebody else.
 */
export function findByEpithet(scene: Scene, { description, token }: Describing): Entity | undefined {
  return isEpithet(description) && !isHeld(scene, description)
    ? findSalient(scene, token, REACH, (entity) => fitsEpithet(entity, description))
    : undefined;
}

/** "the former president" where the article has a president means one of those who were it. */
function isHeld({ nouns }: Scene, { class: kind, head, modifiers }: Description): boolean {
  return (
    kind === 'office' &&
    !hasPlace(modifiers) &&
    findHolders(nouns, head).some((entity) => entity.kind === 'person')
  );
}

/** The named person whom the telling turns on before the token, of those who are let through. */
export function findSalient(
  { narrative, history }: Scene,
  token: number,
  reach: number,
  accept: (entity: Entity) => boolean,
): Entity | undefined {
  return chooseAntecedent(history, {
    token,
    position: narrative.positionOf(token),
    fit: (entity) => (entity.kind === 'person' && entity.status === 'named' && accept(entity) ? 1 : 0),
    ignored: [],
    reach,
  });
}

function isEpithet({
  class: kind,
  determiner,
  modifiers,
  possessor,
  complement,
  isPlural,
}: Description): boolean {
  if (determiner !== 'the' || isPlural || kind === 'document' || kind === 'spokesperson') return false;
  if (possessor.length > 0 || complement.length > 0) return false;
  // "The Norwegian president" is not any president.
  const isOrigin = hasPlace(modifiers) || (kind === 'role' && findCountries(modifiers.join(' ')).length > 0);
  return (isOrigin && (kind === 'role' || kind === 'office')) || modifiers.some((word) => TELLING.test(word));
}

/** A state, region or city; no country. */
function hasPlace(words: readonly string[]): boolean {
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return (
    findCountries(words.join(' ')).length === 0 &&
    [...words, ...pairs].some((one) => places().has(foldName(one)))
  );
}

function fitsEpithet(entity: Entity, { class: kind, head, gender, modifiers }: Description): boolean {
  if (gender !== null && (entity.gender ?? gender) !== gender) return false;
  if (kind !== 'office') return true;
  const offices = rolesOf(entity).filter((role) => describe(role).class === 'office');
  return hasPlace(modifiers) ? offices.some((role) => isHolder(head, role)) : offices.length === 0;
}
