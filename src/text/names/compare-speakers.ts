import type { ClaimSpeaker } from '../../model/speaker.ts';
import { areNamesCompatible, isAcronymOf } from './compatible.ts';
import { findCountries, findCountryOf } from './countries.ts';
import { describe, type Description } from './describe.ts';
import { foldName } from './fold.ts';
import { givenNames, groupNouns } from './lexicon.ts';
import { parsePersonName, type PersonName } from './parse.ts';
import { isLexiconWord } from '../wink.ts';

/**
 * `same`: one speaker. `compatible`: may be reported for each other (institution and spokesperson, member and group,
 * capital and government, office and holder). `different`: two persons, bodies or offices that exclude each other.
 */
export type SpeakerRelation = 'same' | 'compatible' | 'different' | 'unknown';

type Comparable = Pick<ClaimSpeaker, 'name' | 'kind' | 'status' | 'role' | 'memberIds'>;

/** Whether two claims, of one event, are attributed to the same speaker. Thin evidence is `unknown`, never `different`. */
export function compareSpeakers(a: ClaimSpeaker, b: ClaimSpeaker): SpeakerRelation {
  if (a.status === 'unknown' || b.status === 'unknown' || a.name === '' || b.name === '') return 'unknown';
  if (a.status === 'named' && a.id === b.id) return 'same';
  if (a.memberIds.length > 0 || b.memberIds.length > 0) return compareMembers(a, b);
  return compareSingle(a, b);
}

function compareSingle(a: Comparable, b: Comparable): SpeakerRelation {
  if (speaksFor(a, b) || speaksFor(b, a)) return 'compatible';
  if (a.kind === 'person' && b.kind === 'person') return comparePersons(a, b);
  if (a.kind === 'group' && b.kind === 'group') return compareGroups(a, b);
  if (a.kind === 'document' || b.kind === 'document') return compareDocument(a, b);
  if (a.kind === 'person' || b.kind === 'person') return comparePersonAndGroup(a, b);
  return areNamesCompatible(a.name, b.name) ? 'same' : 'unknown';
}

/** "Ruiz and Lee" against "Lee": the one is nested in the other. */
function compareMembers(a: Comparable, b: Comparable): SpeakerRelation {
  const membersA = splitMembers(a);
  const membersB = splitMembers(b);
  const relations = membersA.map((one) => membersB.map((other) => compareSingle(one, other)));
  const hasPartner = relations.map((row) => row.includes('same'));
  if (hasPartner.every(Boolean) && membersA.length === membersB.length) return 'same';
  if (relations.flat().some((relation) => relation === 'same' || relation === 'compatible'))
    return 'compatible';
  return relations.flat().every((relation) => relation === 'different') ? 'different' : 'unknown';
}

function splitMembers(speaker: Comparable): Comparable[] {
  if (speaker.memberIds.length === 0) return [speaker];
  const names = speaker.name.split(/, | and /u);
  return names.map((name) => {
    const kind = findCountryOf(foldName(name)) === undefined ? 'person' : 'group';
    return { name, kind, status: 'named', role: '', memberIds: [] };
  });
}

function comparePersons(a: Comparable, b: Comparable): SpeakerRelation {
  if (a.status === 'named' && b.status === 'named') return compareNames(a.name, b.name);
  if (a.status !== b.status) {
    const [named, described] = a.status === 'named' ? [a, b] : [b, a];
    return named.role !== '' && areRolesCompatible(describe(named.role), describe(described.name))
      ? 'compatible'
      : 'unknown';
  }
  return compareRoles(a.name, b.name);
}

/** "Paul Ruiz" may be "Paul Ruiz Jr.", and "Red Ed Ruiz" may be "Paul Ruiz": neither the same nor different. */
function compareNames(a: string, b: string): SpeakerRelation {
  const first = parsePersonName(a);
  const second = parsePersonName(b);
  if (areNamesCompatible(a, b)) return first.suffix === second.suffix ? 'same' : 'unknown';
  return first.last === second.last && (isNickname(first) || isNickname(second)) ? 'unknown' : 'different';
}

/** Words of the language before the surname: "Mad Dog". */
function isNickname({ words }: PersonName): boolean {
  const given = words.slice(0, -1);
  return given.length > 0 && given.every((word) => isLexiconWord(word) && !givenNames().has(word));
}

/** The whole name of the body stands in the role: "a spokeswoman for Norvia Air". */
function speaksFor(person: Comparable, body: Comparable): boolean {
  const role = person.status === 'named' ? person.role : person.name;
  const name = foldName(body.name);
  const { class: kind } = describe(role);
  const isBody =
    body.kind === 'group' || (body.kind === 'person' && (kind === 'spokesperson' || kind === 'office'));
  return isBody && person.kind === 'person' && ` ${foldName(role)} `.includes(` ${name} `);
}

/** Two descriptions: of one person, of persons that may be one, or of two ("the harbour master", "the ferry captain"). */
function compareRoles(a: string, b: string): SpeakerRelation {
  if (foldName(a) === foldName(b)) return 'same';
  const first = describe(a);
  const second = describe(b);
  if (areRolesCompatible(first, second)) return 'compatible';
  const isTelling = ({ class: kind, determiner }: Description) =>
    (kind === 'office' || kind === 'role') && !/^(?:an?|some|another|one)$/u.test(determiner);
  return isTelling(first) && isTelling(second) && first.head !== second.head ? 'different' : 'unknown';
}

function areRolesCompatible(a: Description, b: Description): boolean {
  if (a.head !== b.head) return false;
  const countriesA = findCountries(a.modifiers.concat(a.possessor).join(' '));
  const countriesB = findCountries(b.modifiers.concat(b.possessor).join(' '));
  const isApart =
    countriesA.length > 0 && countriesB.length > 0 && !countriesA.some((one) => countriesB.includes(one));
  return !isApart;
}

function compareGroups(a: Comparable, b: Comparable): SpeakerRelation {
  const nameA = foldName(a.name);
  const nameB = foldName(b.name);
  if (nameA === nameB || isAcronymOf(nameA, nameB) || isAcronymOf(nameB, nameA)) return 'same';
  if (sharesHead(nameA, nameB) || sharesCountry(nameA, nameB)) return 'compatible';
  if (a.status !== 'named' || b.status !== 'named') return 'unknown';
  return isVague(nameA) || isVague(nameB) ? 'unknown' : 'different';
}

/** One name is in the other ("the ministry", "Saudi Interior Ministry"). */
function sharesHead(a: string, b: string): boolean {
  const [shorter, longer] =
    a.length <= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  return shorter.every((word) => longer.includes(word));
}

/** "Moscow", "the Kremlin" and "the Russian government". */
function sharesCountry(a: string, b: string): boolean {
  const countries = findCountries(a);
  return findCountries(b).some((country) => countries.includes(country));
}

function isVague(name: string): boolean {
  const head = name.split(' ').at(-1) ?? '';
  return groupNouns().has(head);
}

/** What a body says is said by its spokesperson, its head, or a member; who else speaks for it is not known. */
function comparePersonAndGroup(a: Comparable, b: Comparable): SpeakerRelation {
  const [person, group] = a.kind === 'person' ? [a, b] : [b, a];
  const role = person.status === 'named' ? person.role : person.name;
  if (role === '') return 'unknown';
  const body = describe(group.name);
  const words = new Set(foldName(role).split(' '));
  const isNamed = foldName(group.name)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
  const isSpokesperson = describe(role).class === 'spokesperson';
  if (isNamed || words.has(body.head) || sharesCountry(role, group.name)) return 'compatible';
  return isSpokesperson ? 'compatible' : 'unknown';
}

/** A document has an author; two documents of one kind may be one. */
function compareDocument(a: Comparable, b: Comparable): SpeakerRelation {
  if (a.kind !== b.kind) return isAuthor(a, b) || isAuthor(b, a) ? 'compatible' : 'unknown';
  if (foldName(a.name) === foldName(b.name)) return a.status === 'named' ? 'same' : 'compatible';
  return describe(a.name).head === describe(b.name).head ? 'compatible' : 'unknown';
}

/** The document is described as this author's: "Ruiz’s letter", "a statement from the National Harbour Board". */
function isAuthor(document: Comparable, author: Comparable): boolean {
  if (document.kind !== 'document' || author.status !== 'named') return false;
  const { possessor, complement } = describe(document.name);
  const [opener, ...behind] = complement;
  const words = opener === 'by' || opener === 'from' ? behind : possessor;
  const name = author.kind === 'person' ? parsePersonName(author.name).last : foldName(author.name);
  return name !== '' && ` ${foldName(words.join(' '))} `.includes(` ${name} `);
}
