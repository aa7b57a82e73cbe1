import { foldName, transliterationKey } from '../../text/names/fold.ts';
import { fullGivenNames } from '../../text/names/lexicon.ts';
import { parsePersonName } from '../../text/names/parse.ts';
import type { EventSpeaker } from './event-speaker.ts';
import { fieldsOf } from './fields.ts';
import { groupBy } from '../../model/group-by.ts';
import type { DisjointSets } from './sets.ts';

/** The bearer of a name in one event, and the fields that the roles tell. */
interface Bearer {
  readonly id: string;
  readonly fields: ReadonlySet<string>;
}

/**
 * Joins what is one over all events: names of groups that are equal, and full names of persons that are spelling variants, unless
 * the roles tell namesakes (a striker, a bishop).
 */
export function joinAcrossEvents(speakers: readonly EventSpeaker[], sets: DisjointSets): void {
  const named = speakers.filter(({ status }) => status === 'named');
  const rolesOf = collectRoles(speakers, sets);
  const full = named.filter(({ kind, name }) => kind === 'person' && parsePersonName(name).words.length > 1);
  for (const alike of groupBy(full, ({ name }) => personKey(name)).values()) {
    const bearers = alike.map(({ id }) => ({ id, fields: fieldsOf(rolesOf.get(sets.find(id)) ?? []) }));
    joinBearers(bearers, sets);
  }
  const others = named.filter(({ kind }) => kind !== 'person');
  for (const alike of groupBy(others, ({ name }) => foldName(name)).values()) joinAll(alike, sets);
}

/** The roles of all who are one by now, by the number of their set. */
function collectRoles(
  speakers: readonly EventSpeaker[],
  sets: DisjointSets,
): ReadonlyMap<number, readonly string[]> {
  const roles = new Map<number, string[]>();
  for (const speaker of speakers) {
    const set = sets.find(speaker.id);
    roles.set(set, [...(roles.get(set) ?? []), ...speaker.roles]);
  }
  return roles;
}

/** One key for the spellings of a full name: short given names written out, transliterations made one, middle names dropped. */
function personKey(name: string): string {
  const { first, last, suffix } = parsePersonName(name);
  const given = fullGivenNames().get(first)?.[0] ?? first;
  return [transliterationKey(given), transliterationKey(last), suffix].join(' ');
}

/** Those who share a field are one; who tells no field is one with them where they are all one, else with nobody. */
function joinBearers(bearers: readonly Bearer[], sets: DisjointSets): void {
  const firsts = new Map<string, string>();
  for (const { id, fields } of bearers) {
    for (const field of fields) {
      const known = firsts.get(field);
      if (known === undefined) firsts.set(field, id);
      else sets.join(known, id);
    }
  }
  const kinds = new Set([...firsts.values()].map((id) => sets.find(id)));
  if (kinds.size < 2) joinAll(bearers, sets);
}

function joinAll(speakers: readonly { readonly id: string }[], sets: DisjointSets): void {
  const [first, ...others] = speakers;
  if (first !== undefined) for (const { id } of others) sets.join(first.id, id);
}
