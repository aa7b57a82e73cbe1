import type { Span } from '../../../model/span.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import type { Pronoun } from '../../../text/names/pronouns.ts';
import { chooseAntecedent, PERSON_REACH } from './antecedents.ts';
import { findNameAhead, findPatient, isObject } from '../reading/clause.ts';
import type { Entity } from '../entities/entity.ts';
import { fitGroup, fitPerson } from './fits.ts';
import type { Scene } from './scene.ts';

/** Told sentences within which "they" and "it" take up a group. */
const GROUP_REACH = 3;

/** A pronoun of the third person, and what is said by it: whom that names does not count. */
interface Asked {
  readonly token: number;
  readonly pronoun: Pronoun;
  readonly ignored: readonly Span[];
}

/** Whom "he", "she", "it" and "they" mean; undefined where that cannot be told. */
export function meanPersonal(
  scene: Scene,
  { token, pronoun: { gender, isPlural }, ignored }: Asked,
  meanName: (mention: NameMention) => Entity | undefined,
): Entity | undefined {
  const { narrative, history, mentionAt } = scene;
  const { tokens } = narrative.segments;
  const question = { token, position: narrative.positionOf(token), ignored };
  if (gender !== 'm' && gender !== 'f')
    return chooseAntecedent(history, { ...question, fit: fitGroup(isPlural), reach: GROUP_REACH });
  const nameAt = (find: typeof findPatient): Entity | undefined => {
    const mention = find(tokens, mentionAt, token);
    return mention && meanName(mention);
  };
  const other = isObject(tokens, token) ? findActor(scene, token) : nameAt(findPatient);
  const fit = fitPerson(gender);
  const found = chooseAntecedent(history, {
    ...question,
    fit: (entity) => (entity === other ? 0 : fit(entity)),
    reach: PERSON_REACH,
  });
  if (found !== undefined) return found;
  const ahead = nameAt(findNameAhead);
  return ahead !== undefined && fit(ahead) > 0 ? ahead : undefined;
}

/** Who speaks or acts before the token in its sentence. */
function findActor({ narrative, history }: Scene, token: number): Entity | undefined {
  const sentence = [...history.before(token, narrative.positionOf(token), 0)];
  return sentence.find(({ part }) => part === 'source' || part === 'subject')?.entity;
}
