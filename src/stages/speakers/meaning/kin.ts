import { loadMap } from '../../../lexicon/load.ts';
import { describe } from '../../../text/names/describe.ts';
import { readGender } from '../../../text/names/lexicon.ts';
import { parsePersonName } from '../../../text/names/parse.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import type { Describing, Scene } from './scene.ts';

/** "his sister" is the only other person of the article who bears his surname and may be a woman. */
export function findKin({ entities }: Scene, { description, owner }: Describing): Entity | undefined {
  const kin = loadMap('kin-nouns').get(description.head);
  if (kin === undefined || owner?.status !== 'named') return undefined;
  const gender = readGender(kin);
  const surname = parsePersonName(owner.name).last;
  const [only, another] = entities.all.filter(
    (entity) =>
      entity !== owner &&
      entity.kind === 'person' &&
      isFullName(entity) &&
      !isOtherKin(entity, description.head) &&
      parsePersonName(entity.name).last === surname &&
      (gender === null || (entity.gender ?? gender) === gender),
  );
  if (only === undefined || another !== undefined) return undefined;
  only.gender ??= gender;
  return only;
}

/** "Their mother, Agnese Marchetti" is nobody’s sister here. */
function isOtherKin(entity: Entity, noun: string): boolean {
  const kin = rolesOf(entity)
    .map(describe)
    .filter(({ head, complement }) => loadMap('kin-nouns').has(head) && complement.length === 0);
  return kin.some(({ head }) => head !== noun);
}

function isFullName({ name }: Entity): boolean {
  return parsePersonName(name).first !== '';
}
