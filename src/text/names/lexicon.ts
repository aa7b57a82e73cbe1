import { loadMap, loadTable, loadWords } from '../../lexicon/load.ts';
import { remember } from '../remember.ts';

/** Delays reading a word list to its first use, and reads it once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `m` and `f` as names and nouns tell it; null where they leave it open. */
export type Gender = 'm' | 'f';

export function readGender(cell: string | undefined): Gender | null {
  return cell === 'm' || cell === 'f' ? cell : null;
}

/** `office`: one holder in its unit; `role`: what somebody does; `generic`: says little; `spokesperson`: speaks for others. */
export type PersonNounClass = 'office' | 'role' | 'generic' | 'spokesperson';

export interface PersonNoun {
  readonly class: PersonNounClass;
  readonly gender: Gender | null;
}

function readPersonNounClass(cell: string | undefined): PersonNounClass {
  return cell === 'office' || cell === 'generic' || cell === 'spokesperson' ? cell : 'role';
}

export const givenNames = once(() => loadMap('given-names'));
export const surnames = once(() => loadWords('surnames'));
export const places = once(() => loadWords('places'));
export const organisationNames = once(() => loadWords('organisation-names'));
export const organisationHeads = once(() => loadWords('organisation-heads'));
export const honorifics = once(() => loadMap('honorifics'));
export const groupNouns = once(() => loadMap('group-nouns'));
export const documentNouns = once(() => loadMap('document-nouns'));
export const nameParticles = once(() => loadWords('name-particles'));
export const phraseWords = once(() => loadMap('phrase-words'));

/** General noun for a person to the narrower ones that it may take up again: lawmaker to senator. */
export const roleKin = once(() => loadLists('role-kin'));
/** Noun for a body to the words of a name that tell such a body: newspaper to gazette. */
export const bodyKinds = once(() => loadLists('body-kinds'));
export const partyWords = once(() => loadMap('party-words'));

function loadLists(name: string): ReadonlyMap<string, readonly string[]> {
  return new Map(loadTable(name).map(([noun = '', others = '']) => [noun, others.split(';')]));
}

export const titleAbbreviations = once(() => loadMap('title-abbreviations'));

const personNouns = once(
  () =>
    new Map<string, PersonNoun>(
      loadTable('person-nouns').map(([noun = '', kind, gender]) => [
        noun,
        { class: readPersonNounClass(kind), gender: readGender(gender) },
      ]),
    ),
);

/**
 * Nouns, in lower case, of those who can speak: `person` for one, `people` for several, `institution` for a body, `generic` for
 * words like "others" that say little.
 */
export const speakingNouns = once(
  (): ReadonlyMap<string, 'person' | 'people' | 'institution' | 'generic'> => {
    const nouns = new Map<string, 'person' | 'people' | 'institution' | 'generic'>();
    for (const noun of personNouns().keys()) nouns.set(`${noun}s`, 'people');
    for (const noun of personNouns().keys()) nouns.set(noun, 'person');
    for (const [noun, kind] of groupNouns()) {
      if (kind === 'people' || kind === 'institution' || kind === 'generic') nouns.set(noun, kind);
    }
    return nouns;
  },
);

/** Given name to the full forms that it may stand for, itself among them where it is one. */
export const fullGivenNames = once(() => {
  const forms = new Map<string, string[]>();
  for (const [full = '', ...others] of loadTable('nicknames')) {
    for (const form of [full, ...others]) forms.set(form, [...(forms.get(form) ?? []), full]);
  }
  return forms;
});

/** "S.E.C." is no secretary. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** Title as it stands in the lists: lower case, no full stops, abbreviations written out ("Sen." is senator). */
export const spellTitle = remember((word) => {
  if (INITIALS.test(word)) return word.toLowerCase();
  const plain = word.toLowerCase().replaceAll('.', '');
  if (honorifics().has(plain)) return plain;
  const full = titleAbbreviations().get(plain) ?? plain;
  return findSingular(full);
});

function findSingular(noun: string): string {
  const nouns = personNouns();
  if (nouns.has(noun) || !noun.endsWith('s')) return noun;
  return nouns.has(noun.slice(0, -1)) ? noun.slice(0, -1) : noun;
}

/** What a singular noun or its abbreviation ("Gov.") says of a person; undefined where it names none. */
export const readPersonNoun = remember((word): PersonNoun | undefined => {
  if (INITIALS.test(word)) return undefined;
  const nouns = personNouns();
  const plain = word.toLowerCase();
  return nouns.get(plain) ?? nouns.get(titleAbbreviations().get(plain.replaceAll('.', '')) ?? '');
});
