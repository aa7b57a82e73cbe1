import { findCountries, findCountryOf } from '../../text/names/countries.ts';
import { describe } from '../../text/names/describe.ts';
import { foldName } from '../../text/names/fold.ts';
import { places, readPersonNoun } from '../../text/names/lexicon.ts';
import { compareRole } from '../../text/names/role-match.ts';
import type { Token } from '../../text/segments.ts';
import { rolesOf, type Entities, type Entity } from './entities.ts';
import type { Narrative } from './narrative.ts';

/** Words of the telling that mean one person of the article by what is known of all its persons. `endToken` exclusive. */
export interface Designation {
  readonly firstToken: number;
  readonly endToken: number;
  readonly entity: Entity;
}

const LONGEST = 6;
/** Told sentences within which "the 78-year-old" means somebody who was named. */
const AGE_REACH = 4;

/** The places that mean a person by state and office ("the US president"), by nation ("the American") or by age, in text order. */
export function findDesignations(narrative: Narrative, entities: Entities): Designation[] {
  const { tokens } = narrative.segments;
  const persons = entities.all.filter(({ kind }) => kind === 'person');
  const found: Designation[] = [];
  for (const { index, lower } of tokens) {
    if (lower !== 'the' || narrative.isQuoted(index)) continue;
    const end = findEnd(tokens, index + 1);
    if (end === undefined) continue;
    const words = tokens.slice(index + 1, end).map((token) => token.text);
    const entity = findPerson(narrative, persons, words, index);
    if (entity !== undefined) found.push({ firstToken: index, endToken: end, entity });
  }
  return found;
}

/** The token after the noun phrase; undefined where a name follows or the phrase is long. */
function findEnd(tokens: readonly Token[], start: number): number | undefined {
  let end = start;
  const isInner = ({ tag, text }: Token) => /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tag) || text === '-';
  for (let next = tokens[end]; next !== undefined && isInner(next); next = tokens[end]) end += 1;
  return end > start && end - start <= LONGEST ? end : undefined;
}

function findPerson(
  narrative: Narrative,
  persons: readonly Entity[],
  words: readonly string[],
  token: number,
): Entity | undefined {
  const phrase = words.join(' ').replace(/ - /gu, '-');
  const age = /^(\d{1,3})-year-old$/u.exec(phrase)?.[1];
  if (age !== undefined) return findByAge(narrative, persons, age, token);
  const last = words.at(-1) ?? '';
  if (words.length === 1 && isNational(last)) return findOnly(persons, (person) => isOf(person, last));
  const isOffice = readPersonNoun(last)?.class === 'office' || /^leader$/iu.test(last);
  if (!isOffice || findCountries(words.slice(0, -1).join(' ')).length === 0) return undefined;
  const description = describe(`the ${phrase}`);
  return findOnly(persons, (person) =>
    rolesOf(person).some((role) => compareRole(description, role) === 'full'),
  );
}

/** "American", "Dane", "Frenchman"; not "Americans", nor "Germany". */
export function isNational(word: string): boolean {
  const folded = foldName(word.replace(/(?:man|woman)$/u, ''));
  const country = findCountryOf(folded);
  return /^\p{Lu}\p{Ll}/u.test(word) && country !== undefined && country !== folded && !isPlace(folded);
}

/** Capitals and plurals stand in the list of countries beside the demonyms. */
function isPlace(folded: string): boolean {
  return folded.endsWith('s') || places().has(folded);
}

function isOf(person: Entity, national: string): boolean {
  const country = findCountryOf(foldName(national.replace(/(?:man|woman)$/u, '')));
  return rolesOf(person).some((role) => {
    const { modifiers, possessor } = describe(role);
    const own = findCountries([...modifiers, ...possessor].join(' '));
    return country !== undefined && own.includes(country);
  });
}

function findOnly(persons: readonly Entity[], accept: (person: Entity) => boolean): Entity | undefined {
  const [only, another] = persons.filter(accept);
  return another === undefined ? only : undefined;
}

/** Who is said to be that old; else the only one lately named whose age is not told. */
function findByAge(
  narrative: Narrative,
  persons: readonly Entity[],
  age: string,
  token: number,
): Entity | undefined {
  const { tokens } = narrative.segments;
  const ages = new Map(persons.map((person) => [person, readAge(person, tokens)]));
  const told = findOnly(persons, (person) => ages.get(person) === age);
  if (told !== undefined) return told;
  const position = narrative.positionOf(token);
  const isNear = ({ mentions }: Entity) =>
    mentions.some(
      ({ firstToken }) => firstToken < token && position - narrative.positionOf(firstToken) <= AGE_REACH,
    );
  return findOnly(persons, (person) => ages.get(person) === undefined && isNear(person));
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
