import { foldName, isWithinOneEdit, transliterationKey } from './fold.ts';
import { fullGivenNames } from './lexicon.ts';
import { parsePersonName, type PersonName } from './parse.ts';

/** Shorter words differ in one letter by accident too often: Li and Lu, Hall and Hill. */
const SHORTEST_MISSPELT = 5;

/** Whether two folded words may be two spellings of one name. */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const keyA = transliterationKey(a);
  const keyB = transliterationKey(b);
  if (keyA === keyB) return true;
  if (Math.min(keyA.length, keyB.length) < SHORTEST_MISSPELT || !keyA.startsWith(keyB.slice(0, 1)))
    return false;
  return isWithinOneEdit(keyA, keyB);
}

/** Whether two folded given names may be one person's: equal, an initial, a short form, a transliteration. */
export function areGivenNamesCompatible(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.slice(0, 1));
  const fullA = fullGivenNames().get(a) ?? [];
  const fullB = fullGivenNames().get(b) ?? [];
  return (
    fullA.some((full) => full === b || fullB.includes(full)) || fullB.includes(a) || isSpellingVariant(a, b)
  );
}

const LONGEST_ACRONYM = 9;

/** Some leave an initial out, and that much must be left: `hft` for the Bureau of Harbours, Fish, Tolls and Customs. */
const SHORTEST_PART_ACRONYM = 3;

/** Whether the folded letters are the initials of the words of the other name: `who`, `world health organisation`. */
export function isAcronymOf(acronym: string, name: string): boolean {
  return (
    listAcronyms(name).includes(acronym) ||
    (acronym.length >= SHORTEST_PART_ACRONYM && listAcronyms(name).some((whole) => whole.includes(acronym)))
  );
}

/** The acronyms that a folded name of two words or more may have, with and without its small words. */
export function listAcronyms(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > LONGEST_ACRONYM) return [];
  const all = words.map((word) => word[0]).join('');
  const heavy = words
    .filter((word) => !/^(?:of|for|the|and|in|on|to|&)$/u.test(word))
    .map((word) => word[0])
    .join('');
  return [all, heavy].filter((acronym) => acronym.length > 1);
}

/**
 * Whether two names may be one person's (or, by acronym, one organisation's): surname and full name, initials, short
 * forms, diacritics and transliterations; titles do not count. Two given names that do not fit, a man's and a woman's
 * title, Jr. and Sr. are not compatible.
 */
export function areNamesCompatible(a: string, b: string): boolean {
  const foldedA = foldName(a);
  const foldedB = foldName(b);
  if (foldedA === '' || foldedB === '') return false;
  if (foldedA === foldedB || isAcronymOf(foldedA, foldedB) || isAcronymOf(foldedB, foldedA)) return true;
  return arePersonNamesCompatible(parsePersonName(a), parsePersonName(b));
}

export function arePersonNamesCompatible(a: PersonName, b: PersonName): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender && !haveSameFirst(a, b)) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (shorter.words.length === 1) return fitsOneWord(shorter.last, longer);
  if (isTail(shorter.words, longer.words)) return true;
  return areGivenNamesCompatible(a.first, b.first) && areSurnamesCompatible(a, b);
}

/** A name that the lists take for a man's here and a woman's there ("Andrea") is no conflict. */
function haveSameFirst(a: PersonName, b: PersonName): boolean {
  return a.titles.length === 0 && b.titles.length === 0 && a.first === b.first;
}

function fitsOneWord(word: string, name: PersonName): boolean {
  const { words } = name;
  if (words.length === 1) return isSpellingVariant(word, name.last);
  return (
    isSpellingVariant(word, words.at(-1) ?? '') ||
    name.last.split(' ').includes(word) ||
    (words[0]?.length !== 1 && word.length > 1 && areGivenNamesCompatible(word, words[0] ?? ''))
  );
}

/** "López Obrador" ends "Andrés Manuel López Obrador". */
function isTail(shorter: readonly string[], longer: readonly string[]): boolean {
  const offset = longer.length - shorter.length;
  return shorter.every((word, index) => isSpellingVariant(word, longer[offset + index] ?? ''));
}

/** Family names of two words are often given by one of them: "Pedro Sánchez Pérez", "Pedro Sánchez". */
function areSurnamesCompatible(a: PersonName, b: PersonName): boolean {
  const tailA = a.words.slice(1);
  const tailB = b.words.slice(1);
  const [shorter, longer] = a.last.split(' ').length <= b.last.split(' ').length ? [a, b] : [b, a];
  if (isSpellingVariant(shorter.words.at(-1) ?? '', longer.words.at(-1) ?? '')) return true;
  const isInside = (part: PersonName, tail: readonly string[]) =>
    tail.length > 1 && part.last.length > 2 && tail.includes(part.last);
  return isInside(a, tailB) || isInside(b, tailA);
}
