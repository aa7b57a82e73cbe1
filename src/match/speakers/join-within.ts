import type { Speaker } from '../../model/speaker.ts';
import { arePersonNamesCompatible, isAcronymOf } from '../../text/names/compatible.ts';
import { describe, type Description } from '../../text/names/describe.ts';
import { foldName, transliterationKey } from '../../text/names/fold.ts';
import { parsePersonName } from '../../text/names/parse.ts';
import { compareRole } from '../../text/names/role-match.ts';
import { groupBy } from '../../model/group-by.ts';
import type { DisjointSets } from './sets.ts';

function isNamedPerson({ kind, status }: Speaker): boolean {
  return kind === 'person' && status === 'named';
}

function isFullName(name: string): boolean {
  return parsePersonName(name).words.length > 1;
}

/** Joins what is one within an event: surname and full name, acronym and name, the same specific description. */
export function joinWithinEvent(speakers: readonly Speaker[], sets: DisjointSets): void {
  joinPersons(speakers.filter(isNamedPerson), sets);
  joinAcronyms(speakers, sets);
  joinDescriptions(speakers, sets);
  joinOffices(speakers, sets);
}

/** Full names first, then the surnames that only one of them fits. */
function joinPersons(persons: readonly Speaker[], sets: DisjointSets): void {
  const sons = new Set(persons.filter(isSon).map(({ name }) => generationKey(name)));
  const bySurname = groupBy(persons, ({ name }) => {
    const key = generationKey(name);
    return sons.has(key) ? key : surnameKey(name);
  });
  for (const bearers of bySurname.values()) {
    const full = bearers.filter(({ name }) => isFullName(name));
    joinCompatible(full, sets);
    for (const short of bearers.filter(({ name }) => !isFullName(name))) {
      const fitting = full.filter(({ name }) => fits(name, short.name));
      const roots = new Set(fitting.map(({ id }) => sets.find(id)));
      const [first] = fitting;
      if (first !== undefined && roots.size === 1) sets.join(first.id, short.id);
    }
    const surnames = bearers.filter(({ name }) => !isFullName(name));
    if (full.length === 0) joinCompatible(surnames, sets);
  }
}

/** Two names join where they fit, unless one of them fits two that do not fit each other ("J. Lee" between John and Jane). */
function joinCompatible(speakers: readonly Speaker[], sets: DisjointSets): void {
  const fitting = new Map(
    speakers.map((speaker) => [
      speaker,
      speakers.filter((other) => other !== speaker && fits(other.name, speaker.name)),
    ]),
  );
  const isClear = (speaker: Speaker) => {
    const others = fitting.get(speaker) ?? [];
    return others.every((one) => others.every((other) => fits(one.name, other.name)));
  };
  const clear = new Set(speakers.filter(isClear));
  for (const speaker of clear) {
    for (const other of fitting.get(speaker) ?? []) if (clear.has(other)) sets.join(speaker.id, other.id);
  }
}

function fits(a: string, b: string): boolean {
  return arePersonNamesCompatible(parsePersonName(a), parsePersonName(b));
}

function generationKey(name: string): string {
  return `${surnameKey(name)} ${parsePersonName(name).suffix}`;
}

/** "Paul Ruiz Jr.", the son of a man of that name, is not "Paul Ruiz"; where nothing says so, the suffix may be left out. */
function isSon({ name, roles }: Speaker): boolean {
  return parsePersonName(name).suffix !== '' && roles.some((role) => describe(role).head === 'son');
}

function surnameKey(name: string): string {
  return transliterationKey(parsePersonName(name).last.split(' ').at(-1) ?? '');
}

function joinAcronyms(speakers: readonly Speaker[], sets: DisjointSets): void {
  const groups = speakers.filter(({ kind, status }) => kind === 'group' && status === 'named');
  const byInitial = groupBy(groups, ({ name }) => foldName(name).slice(0, 1));
  for (const alike of byInitial.values()) {
    for (const short of alike) {
      const acronym = foldName(short.name);
      if (acronym.includes(' ')) continue;
      const long = alike.filter(({ name }) => isAcronymOf(acronym, foldName(name)));
      const roots = new Set(long.map(({ id }) => sets.find(id)));
      const [first] = long;
      if (first !== undefined && roots.size === 1) sets.join(first.id, short.id);
    }
  }
}

/** "the harbour master" is one person in all articles of an event, "a resident" is not. */
function joinDescriptions(speakers: readonly Speaker[], sets: DisjointSets): void {
  const described = speakers.filter(({ name, status }) => status === 'described' && isSpecific(name));
  for (const alike of groupBy(described, ({ name, kind }) => `${kind} ${foldName(name)}`).values()) {
    const [first, ...others] = alike;
    if (first !== undefined) for (const other of others) sets.join(first.id, other.id);
  }
}

/** "the Kenyan president" in one article is who is called so by name in another. */
function joinOffices(speakers: readonly Speaker[], sets: DisjointSets): void {
  const persons = speakers.filter(isNamedPerson);
  for (const { id, name, kind, status } of speakers) {
    const description = describe(name);
    if (kind !== 'person' || status !== 'described' || !isOneOffice(description)) continue;
    const holders = persons.filter(({ roles }) =>
      roles.some((role) => compareRole(description, role) === 'full'),
    );
    const roots = new Set(holders.map((holder) => sets.find(holder.id)));
    const [first] = holders;
    if (first !== undefined && roots.size === 1) sets.join(first.id, id);
  }
}

function isOneOffice({ class: kind, determiner, modifiers, isPlural }: Description): boolean {
  return kind === 'office' && determiner === 'the' && modifiers.length > 0 && !isPlural;
}

function isSpecific(name: string): boolean {
  const { class: kind, determiner, modifiers, possessor, complement, isPlural } = describe(name);
  if (kind === 'generic' || kind === 'unknown' || isPlural || determiner === 'a' || determiner === 'an')
    return false;
  return (
    kind === 'document' || modifiers.length + possessor.length + complement.length > 0 || kind === 'office'
  );
}
