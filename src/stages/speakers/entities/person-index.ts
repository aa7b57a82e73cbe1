import { arePersonNamesCompatible } from '../../../text/names/compatible.ts';
import { foldName, transliterationKey } from '../../../text/names/fold.ts';
import type { NameMention } from '../../../text/names/mentions.ts';
import { findOfficesOf, isSurnameOfHolder } from '../../../text/names/office-holders.ts';
import { parsePersonName, type PersonName } from '../../../text/names/parse.ts';
import { listRoleNouns } from '../../../text/names/role-match.ts';
import type { Entity } from './entity.ts';

/** The persons of one article by the words of their names. */
export class PersonIndex {
  readonly #byWord = new Map<string, Set<Entity>>();

  add(name: string, person: Entity): void {
    for (const key of parsePersonName(name).words.flatMap(nameKeys)) {
      const holders = this.#byWord.get(key) ?? new Set();
      this.#byWord.set(key, holders.add(person));
    }
  }

  /** The person whom a full name means; undefined for a new one. */
  findFull(mention: NameMention): Entity | undefined {
    const fitting = this.#candidates(parsePersonName(mention.name).words).filter((entity) =>
      fits(entity, mention),
    );
    return fitting.find((entity) => entity.forms.has(mention.name)) ?? fitting.at(-1);
  }

  /** The one-word name that stands for nobody in particular. */
  findUnclear(mention: NameMention): Entity | undefined {
    const word = parsePersonName(mention.name).last;
    return this.#candidates([word]).find(({ name }) => foldName(name) === word);
  }

  /** Those whom a surname or first name may mean: by surname before first name, by full name before bare surname. */
  listBearers(mention: NameMention): readonly Entity[] {
    const word = parsePersonName(mention.name).last;
    const all = this.#candidates([word]).filter((entity) => fits(entity, mention));
    const full = all.filter((entity) => parsePersonName(entity.name).words.length > 1);
    const isHolder = /^(?:president|(?:prime )?minister)$/iu.test(mention.role) && isSurnameOfHolder(word);
    if (isHolder && full.every(({ name }) => findOfficesOf(name, undefined).length === 0)) return [];
    const fitting = full.length > 0 && !all.some((entity) => isOther(entity, full)) ? full : all;
    const bySurname = fitting.filter(
      (entity) => parsePersonName(entity.name).last.split(' ').at(-1) === word,
    );
    return narrow(bySurname.length > 0 ? bySurname : fitting, mention);
  }

  /** Persons that share a word with the name; where there are none, those of whom a word begins alike. */
  #candidates(words: readonly string[]): Entity[] {
    const keys = words.map(nameKeys);
    const exact = keys.flatMap(([whole = '']) => [...(this.#byWord.get(whole) ?? [])]);
    const found =
      exact.length > 0 ? exact : keys.flatMap(([, initial = '']) => [...(this.#byWord.get(initial) ?? [])]);
    return [...new Set(found)];
  }
}

/** "Mr Okoye" beside Edith Okoye. */
function isOther(entity: Entity, full: readonly Entity[]): boolean {
  const { gender } = entity;
  return (
    gender !== null &&
    entity.isGenderTold &&
    full.every((one) => one.gender !== null && one.gender !== gender)
  );
}

/** The word in one spelling, and its first letter marked as such. */
function nameKeys(word: string): [whole: string, initial: string] {
  const key = transliterationKey(word);
  return [key, `${key.slice(0, 1)}…`];
}

function fits(entity: Entity, mention: NameMention): boolean {
  if (entity.gender !== null && mention.gender !== null && entity.gender !== mention.gender) return false;
  const known = parsePersonName(entity.name);
  const parsed = parsePersonName(mention.name);
  return isOfGeneration(known, parsed) && arePersonNamesCompatible(known, parsed);
}

/** In one article "Paul Ruiz Jr." is not "Paul Ruiz", but may be "Ruiz". */
function isOfGeneration(known: PersonName, parsed: PersonName): boolean {
  return known.suffix === parsed.suffix || (parsed.suffix === '' && parsed.words.length === 1);
}

/** Of several who bear the name, those whose office or gender the title before it tells: "Captain Ruiz", "Ms Ruiz". */
function narrow(bearers: readonly Entity[], { role, gender }: NameMention): readonly Entity[] {
  if (bearers.length < 2) return bearers;
  const nouns = role === '' ? [] : listRoleNouns(role);
  const holders = bearers.filter(({ roles }) =>
    [...roles].flatMap(listRoleNouns).some((noun) => nouns.includes(noun)),
  );
  if (holders.length > 0) return holders;
  const known = gender === null ? [] : bearers.filter((bearer) => bearer.gender === gender);
  return known.length > 0 ? known : bearers;
}
