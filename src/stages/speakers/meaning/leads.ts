import { loadWords } from '../../../lexicon/load.ts';
import { isPersonClass, type Description } from '../../../text/names/describe.ts';
import { parsePersonName } from '../../../text/names/parse.ts';
import { compareRole } from '../../../text/names/role-match.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import { findHolders } from '../entities/nouns.ts';
import type { Describing, Scene } from './scene.ts';

/** Told sentences from the top in which news tells somebody by role before the name: headline and lead. */
const LEAD = 2;
/** Told sentences behind the role within which the name comes. */
const REACH = 3;

/**
 * "A judge" in headline or lead is the only judge of the article, where the name comes later. Spokespersons and words that fit many
 * ("a man", "an official") are left.
 */
export function findIntroduced(scene: Scene, { description, token }: Describing): Entity | undefined {
  if (!/^(?:an?|)$/.test(description.determiner) || !isOfLead(scene, description, token)) return undefined;
  const [only, another] = findHolders(scene.nouns, description.head).filter(
    (entity) => isNamedLater(entity, token) && isHolder(entity, description),
  );
  return another === undefined ? only : undefined;
}

/**
 * "The head of the harbour police" and "Norwood’s water minister" in headline or lead: the person whom the sentences behind name
 * first, where a role agrees, or where no role is told and the name comes with what is said.
 */
export function findFollowing(scene: Scene, { description, token, owner }: Describing): Entity | undefined {
  const { class: kind } = description;
  if ((kind !== 'office' && kind !== 'role') || !isOfLead(scene, description, token)) return undefined;
  const { narrative, entities } = scene;
  const position = narrative.positionOf(token);
  const entity = firstOf(entities.all.filter((one) => one.kind === 'person' && isNamedLater(one, token)));
  const mention = entity?.mentions[0];
  if (entity === undefined || mention === undefined || entity === owner) return undefined;
  const isNear = narrative.positionOf(mention.firstToken) - position <= REACH;
  const isFull = parsePersonName(mention.name).words.length > 1;
  if (!isNear || !isFull || isOtherGender(entity, description)) return undefined;
  const isTold = rolesOf(entity).length > 0;
  return (isTold ? isHolder(entity, description) : isSpeaking(scene, mention.phraseEnd)) ? entity : undefined;
}

function isOfLead({ narrative }: Scene, description: Description, token: number): boolean {
  const { class: kind, isPlural } = description;
  if (isPlural || narrative.positionOf(token) > LEAD) return false;
  return isPersonClass(description) && kind !== 'generic' && kind !== 'spokesperson';
}

function isNamedLater({ kind, mentions }: Entity, token: number): boolean {
  return kind === 'person' && mentions.length > 0 && mentions.every(({ firstToken }) => firstToken > token);
}

function isHolder(entity: Entity, description: Description): boolean {
  return rolesOf(entity).some((role) => compareRole(description, role) !== 'none');
}

function isOtherGender({ gender }: Entity, description: Description): boolean {
  return gender !== null && description.gender !== null && gender !== description.gender;
}

function isSpeaking({ narrative }: Scene, verb: number): boolean {
  const { tokens } = narrative.segments;
  const at = tokens[verb]?.tag === 'ADV' ? verb + 1 : verb;
  return tokens[at]?.tag === 'VERB' && loadWords('cue-verbs').has(tokens[at].lemma);
}

/** Who is named first. */
function firstOf(entities: readonly Entity[]): Entity | undefined {
  const placeOf = ({ mentions }: Entity): number => Math.min(...mentions.map(({ start }) => start));
  return [...entities].sort((a, b) => placeOf(a) - placeOf(b))[0];
}
