import { remember } from '../remember.ts';
import { foldName } from './fold.ts';
import {
  givenNames,
  honorifics,
  nameParticles,
  readGender,
  readPersonNoun,
  spellTitle,
  type Gender,
} from './lexicon.ts';

/** The parts of a person's name, folded (see `foldName`) but for the titles. */
export interface PersonName {
  /** Words of address and offices before the name, lower case. */
  readonly titles: readonly string[];
  /** Empty where the name is one word. */
  readonly first: string;
  readonly middle: readonly string[];
  /** The only word of a one-word name. Particles belong to it: `van der bellen`. */
  readonly last: string;
  readonly suffix: string;
  /** First, middle and last name, word by word. */
  readonly words: readonly string[];
  /** As the title or the given name tells it. */
  readonly gender: Gender | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Parts a person's name as written ("Sen. Bernard J. Sanders Jr."). Titles in front are taken off. */
export const parsePersonName = remember(parseOnce);

function parseOnce(name: string): PersonName {
  const written = name.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const titleCount = countTitles(written);
  const titles = written.slice(0, titleCount).map(spellTitle);
  const words = written.slice(titleCount).flatMap((word) => foldName(splitInitials(word)).split(' '));
  const suffix = words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const lastStart = findLastName(words);
  const first = lastStart > 0 ? (words[0] ?? '') : '';
  return {
    titles,
    first,
    middle: words.slice(1, Math.max(1, lastStart)),
    last: words.slice(lastStart).join(' '),
    suffix,
    words,
    gender: titleGender(titles) ?? (words.length > 1 ? readGender(givenNames().get(words[0] ?? '')) : null),
  };
}

/** "K.C." holds two initials. */
function splitInitials(word: string): string {
  return /^(?:\p{Lu}\.){2,}$/u.test(word) ? word.replaceAll('.', ' ') : word;
}

/** A word that is a given name too ("Dean Smith", "Major Dodson") is a title only before two words or more. */
function countTitles(words: readonly string[]): number {
  let count = 0;
  while (count < words.length - 1 && isTitle(words, count)) count += 1;
  return count;
}

function isTitle(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const plain = word.toLowerCase().replaceAll('.', '');
  if (SUFFIX.test((words[index + 1] ?? '').toLowerCase().replaceAll('.', ''))) return false;
  if (!honorifics().has(plain) && readPersonNoun(spellTitle(word)) === undefined) return false;
  return !givenNames().has(plain) || words.length - index > 2;
}

function titleGender(titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = readGender(honorifics().get(title)) ?? readPersonNoun(title)?.gender ?? null;
    if (gender !== null) return gender;
  }
  return null;
}

/** Index of the first word of the family name: the first particle after the first name, else the last word. */
function findLastName(words: readonly string[]): number {
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && nameParticles().has(word));
  return particle > 0 ? particle : Math.max(0, words.length - 1);
}
