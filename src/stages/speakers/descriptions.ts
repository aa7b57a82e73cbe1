import { findCountries } from '../../text/names/countries.ts';
import { describe, isPersonClass, type Description } from '../../text/names/describe.ts';
import { foldName } from '../../text/names/fold.ts';
import { compareRole } from '../../text/names/role-match.ts';
import type { Discourse } from './discourse.ts';
import { rolesOf, type Entities, type Entity } from './entities.ts';

/** Told sentences within which "the minister" still means the minister who was named. */
const REACH = 4;

/**
 * The person or body of the article that a description means: its noun is among the roles of one person (or in the name
 * of one body), and nothing in the two speaks against it. Undefined where none or several fit.
 */
export function findDescribed(
  description: Description,
  { byNoun }: Entities,
  discourse: Discourse,
  token: number,
): Entity | undefined {
  if (description.isPlural || /^(?:an?|some|any|another|each|every)$/u.test(description.determiner))
    return undefined;
  const fitting = (byNoun.get(description.head) ?? []).filter(
    (entity) => judgeFit(description, entity) !== 'none',
  );
  const full = fitting.filter((entity) => judgeFit(description, entity) === 'full');
  const [only, another] = full.length > 0 ? full : fitting;
  if (only === undefined) return undefined;
  if (another === undefined && full.length > 0) return only;
  return discourse.findLast(token, REACH, (entity) => (full.length > 0 ? full : fitting).includes(entity));
}

/** `part`: a modifier of the description is not told in the role, nor contradicted. */
function judgeFit(description: Description, entity: Entity): 'full' | 'part' | 'none' {
  if (entity.kind === 'group') return fitsBody(description, entity) ? 'full' : 'none';
  if (!isPersonClass(description)) return 'none';
  if (description.gender !== null && entity.gender !== null && description.gender !== entity.gender)
    return 'none';
  let best: 'part' | 'none' = 'none';
  for (const role of rolesOf(entity)) {
    const fit = compareRole(description, role);
    if (fit === 'full') return 'full';
    if (fit === 'part') best = 'part';
  }
  return best;
}

/** "the ministry" is the one body whose name holds the word at either end. */
function fitsBody(
  { class: kind, head, modifiers, determiner, possessor }: Description,
  entity: Entity,
): boolean {
  if (kind !== 'group' || determiner === '' || possessor.length > 0) return false;
  const words = foldName(entity.name).split(' ');
  if (words.length < 2 || (words[0] !== head && words.at(-1) !== head)) return false;
  return modifiers.every((modifier) => words.includes(foldName(modifier)));
}

/** "his Russian counterpart": who holds the office of Russia that the owner holds elsewhere. */
export function findCounterpart(
  { head, modifiers }: Description,
  owner: Entity,
  { byNoun }: Entities,
): Entity | undefined {
  if (head !== 'counterpart') return undefined;
  const offices = new Set(rolesOf(owner).map((role) => describe(role).head));
  const countries = findCountries(modifiers.join(' '));
  const holders = new Set([...offices].flatMap((office) => byNoun.get(office) ?? []));
  const fitting = [...holders].filter(
    (entity) =>
      entity !== owner &&
      rolesOf(entity)
        .map(describe)
        .some((role) => {
          const known = findCountries(role.modifiers.join(' '));
          return offices.has(role.head) && countries.some((country) => known.includes(country));
        }),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
