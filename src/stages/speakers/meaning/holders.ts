import { findCountries } from '../../../text/names/countries.ts';
import { describe } from '../../../text/names/describe.ts';
import { foldName } from '../../../text/names/fold.ts';
import { partyWords } from '../../../text/names/lexicon.ts';
import { compareRole, isHolder } from '../../../text/names/role-match.ts';
import type { Token } from '../../../text/segments.ts';
import { rolesOf, type Entity } from '../entities/entity.ts';
import { PERSON_REACH } from './antecedents.ts';
import { findByEpithet, findSalient } from './epithets.ts';
import { findKin } from './kin.ts';
import { readNational } from '../reading/nationals.ts';
import { findHolders } from '../entities/nouns.ts';
import { findLast, type Describing, type Scene } from './scene.ts';

/** Told sentences within which "the minister" still means the minister who was named. */
const REACH = 4;
/** The same for "the Republican candidate" where only the party of the person is known, and for an age. */
const SHORT_REACH = 3;

/** The named person whom a description of one person means; undefined where none or several fit. */
export function findHolder(scene: Scene, describing: Describing): Entity | undefined {
  return (
    findByAge(scene, describing) ??
    findCounterpart(scene, describing) ??
    findByRole(scene, describing) ??
    findByParty(scene, describing) ??
    findKin(scene, describing) ??
    findByEpithet(scene, describing)
  );
}

/** Whose role holds the noun and tells its modifiers; or leaves some open, where nobody else holds the noun. */
function findByRole(scene: Scene, { description, token, owner }: Describing): Entity | undefined {
  const fitting = findHolders(scene.nouns, description.head).flatMap((entity) => {
    if (entity.kind !== 'person' || entity === owner) return [];
    const isOther =
      description.gender !== null && (entity.gender ?? description.gender) !== description.gender;
    const roles = isOther
      ? []
      : rolesOf(entity).filter((role) => owner === undefined || isOwnedBy(role, owner));
    const fits = roles.map((role) => compareRole(description, role));
    if (fits.includes('full'))
      return [{ entity, isFull: true, isTold: isTold(entity, roles[fits.indexOf('full')]) }];
    return fits.includes('part') ? [{ entity, isFull: false, isTold: true }] : [];
  });
  // "President Okoye" is the president before somebody of whom the text does not say that he was one.
  const told = fitting.filter((one) => one.isFull && one.isTold);
  const full = told.length > 0 ? told : fitting.filter(({ isFull }) => isFull);
  const meant = (full.length > 0 ? full : fitting).map(({ entity }) => entity);
  const [only, another] = meant;
  const isSure = full.length > 0 || description.class === 'office';
  if (isSure && another === undefined) return only;
  const sitting = meant.filter((entity) => !isFormer(entity, description.head));
  return (
    findLast(scene, token, REACH, (entity) => meant.includes(entity)) ??
    (isSure && sitting.length === 1 ? sitting[0] : undefined)
  );
}

/** Who is known to have held such an office, and to hold none now: "the president" seldom means him. */
function isFormer({ others }: Entity, noun: string): boolean {
  const held = others.filter((office) => isHolder(noun, office));
  return held.length > 0 && held.every((office) => office.startsWith('former '));
}

function isTold({ roles }: Entity, role: string | undefined): boolean {
  return role !== undefined && roles.has(role);
}

/** "Okoye’s lawyer" is not "his lawyer" where he is Ruiz. */
function isOwnedBy(role: string, owner: Entity): boolean {
  const { possessor } = describe(role);
  const names = foldName(owner.name).split(' ');
  return possessor.length === 0 || possessor.some((word) => names.includes(foldName(word)));
}

const RUNNING = /^(?:nominee|candidate|hopeful|challenger|contender|front-?runner)$/;

const RIVAL = /^(?:vice|rival|other|opposing|third|first|winning|losing|independent)$/;

/** "the candidate" is who acts right before; "the Democratic nominee" is the only Democrat who was lately named. */
function findByParty(scene: Scene, { description, token }: Describing): Entity | undefined {
  if (!RUNNING.test(description.head)) return undefined;
  const party = description.modifiers
    .map((word) => partyWords().get(word))
    .find((word) => word !== undefined);
  if (party === undefined && !description.modifiers.some((word) => RIVAL.test(word)))
    return findSalient(scene, token, 1, () => true);
  return findOnly(
    listNear(scene, token),
    (entity) => party !== undefined && rolesOf(entity).some((role) => partiesOf(role).includes(party)),
  );
}

/** Not those of "the Republican nominee’s daughter". */
function partiesOf(role: string): string[] {
  const { modifiers, head, complement } = describe(role);
  return [...modifiers, head, ...complement].flatMap((word) => partyWords().get(word) ?? []);
}

/** "the American" is the only person of that nation in the article. */
export function findNational({ entities }: Scene, word: string): Entity | undefined {
  const country = readNational(word);
  if (country === undefined) return undefined;
  return findOnly(entities.all, (person) =>
    rolesOf(person).some((role) => {
      const { modifiers, possessor } = describe(role);
      return findCountries([...modifiers, ...possessor].join(' ')).includes(country);
    }),
  );
}

/** "his Russian counterpart": who holds the office of Russia that the owner holds elsewhere. */
function findCounterpart({ nouns }: Scene, { description, owner }: Describing): Entity | undefined {
  if (description.head !== 'counterpart' || owner === undefined) return undefined;
  const offices = new Set(rolesOf(owner).map((role) => describe(role).head));
  const countries = findCountries(description.modifiers.join(' '));
  const holders = new Set([...offices].flatMap((office) => nouns.get(office) ?? []));
  holders.delete(owner);
  return findOnly([...holders], (entity) =>
    rolesOf(entity)
      .map(describe)
      .some(({ head, modifiers }) => {
        const known = findCountries(modifiers.join(' '));
        return offices.has(head) && countries.some((country) => known.includes(country));
      }),
  );
}

/** "the 45-year-old" is who is said to be 45; else the only one lately named whose age is not told. */
function findByAge(scene: Scene, { description, token }: Describing): Entity | undefined {
  const age = /^(\d{1,3})-year-old$/u.exec(description.head)?.[1];
  if (age === undefined) return undefined;
  const { narrative, entities } = scene;
  const { tokens } = narrative.segments;
  const persons = entities.all.filter(({ kind }) => kind === 'person');
  const ages = new Map(persons.map((person) => [person, readAge(person, tokens)]));
  const told = findOnly(persons, (person) => ages.get(person) === age);
  if (told !== undefined) return told;
  return findSalient(scene, token, PERSON_REACH, (person) => ages.get(person) === undefined);
}

/** The number in "Ruiz, 54, …". */
function readAge({ mentions }: Entity, tokens: readonly Token[]): string | undefined {
  for (const { endToken } of mentions) {
    const after = tokens[endToken + 1];
    const isAge = tokens[endToken]?.text === ',' && /^\d{1,3}$/u.test(after?.text ?? '');
    if (isAge && /^[,.;)]$/u.test(tokens[endToken + 2]?.text ?? '')) return after?.text;
  }
  return undefined;
}

function listNear({ history, narrative }: Scene, token: number): Entity[] {
  const near = history.before(token, narrative.positionOf(token), SHORT_REACH);
  return [...new Set([...near].map(({ entity }) => entity))];
}

function findOnly(entities: readonly Entity[], accept: (entity: Entity) => boolean): Entity | undefined {
  const [only, another] = entities.filter(accept);
  return another === undefined ? only : undefined;
}
