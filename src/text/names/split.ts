import { foldName } from './fold.ts';
import {
  givenNames,
  honorifics,
  organisationHeads,
  organisationNames,
  places,
  readPersonNoun,
  spellTitle,
  surnames,
} from './lexicon.ts';
import { isLexiconWord } from '../wink.ts';
import { findCountryOf } from './countries.ts';

export type NameKind = 'person' | 'group' | 'place' | 'unknown';

/** What the words of a run are: indices into the words. */
export interface SplitRun {
  /** Index of the name's first word, after title or office; the number of words where the run is a title alone. */
  readonly nameStart: number;
  readonly kind: NameKind;
}

const RANK = /^(?:pro|tem|tempore|elect|designate|emeritus|emerita)$/iu;

function isTitleWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const plain = word.toLowerCase().replaceAll('.', '');
  const rest = words.length - index - 1;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(words[index + 1] ?? '')) return false;
  if (words[index + 1] === '-' && !RANK.test(words[index + 2] ?? '')) return false;
  if (plain === 'st' && isTown(words, index)) return false;
  if (honorifics().has(plain)) return !givenNames().has(plain) || (rest > 1 && index === 0);
  const noun = readPersonNoun(spellTitle(word));
  if (noun === undefined) return false;
  if (noun.class === 'office' && !givenNames().has(plain) && !surnames().has(plain)) return true;
  return rest > 1 || (rest === 1 && !givenNames().has(plain) && !surnames().has(plain) && index > 0);
}

/** "St. Louis" in "St. Louis County Prosecutor" is no saint, nor is what a county follows. */
function isTown(words: readonly string[], index: number): boolean {
  const town = `saint ${foldName(words[index + 1] ?? '')}`;
  return places().has(town) || /^(?:county|city)$/i.test(words[index + 2] ?? '');
}

function isOrganisationHead(word: string | undefined): boolean {
  return organisationHeads().has(word?.toLowerCase().replaceAll('.', '') ?? '');
}

/** Parts the words of a run into a title or office and a name, and says what kind of name it is. */
export function splitRun(words: readonly string[]): SplitRun {
  const whole = foldName(words.join(' '));
  if (organisationNames().has(whole)) return { nameStart: 0, kind: 'group' };
  if (places().has(whole) || findCountryOf(whole) !== undefined) return { nameStart: 0, kind: 'place' };
  if (words.length === 1 && words[0]?.startsWith('@') === true) return { nameStart: 0, kind: 'unknown' };
  const family = countFamilyTitle(words);
  if (family > 0) return { nameStart: family, kind: 'person' };
  let title = -1;
  for (let index = 0; index < words.length - 1; index += 1) {
    if (title >= 0 && /^(?:of|to|for|on)$/u.test(words[index] ?? '')) break;
    if (isTitleWord(words, index) && !isNameAlready(words, title + 1, index)) title = index;
  }
  if (title < 0) title = isRoleBeforeName(words) ? 0 : -1;
  if (title >= 0) return splitTitled(words, skipRank(words, title + 1));
  if (isTitleAlone(words)) return { nameStart: words.length, kind: 'unknown' };
  return { nameStart: 0, kind: judgeKind(withoutNickname(words)) };
}

/** Marcia Price for 'Marcia "Cia" Price'. */
function withoutNickname(words: readonly string[]): readonly string[] {
  const open = words.findIndex((word) => /^[“"'‘]$/u.test(word));
  const close = words.findLastIndex((word) => /^[”"'’]$/u.test(word));
  return open > 0 && close > open ? [...words.slice(0, open), ...words.slice(close + 1)] : words;
}

/** Words of "Dad-of-three" before a name; else 0. */
function countFamilyTitle(words: readonly string[]): number {
  const isFamily = words[1] === '-' && words[2] === 'of' && words[3] === '-';
  return isFamily && words.length > FAMILY_TITLE && readPersonNoun(words[0] ?? '') !== undefined
    ? FAMILY_TITLE
    : 0;
}

const FAMILY_TITLE = 5;

/** "US President", "Home Secretary"; but "Stephen King" and "Baker" may be names. */
function isTitleAlone(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const plain = foldName(last);
  if (readPersonNoun(last) === undefined) return false;
  if (words.length === 1) return !givenNames().has(plain) && !surnames().has(plain);
  if (words.length > 2 && readPersonNoun(last)?.class !== 'office') return false;
  return !givenNames().has(foldName(words[0] ?? ''));
}

/** "Martin Luther King": a title does not follow a given name, but "Louis County Prosecutor" stands before one. */
function isNameAlready(words: readonly string[], start: number, index: number): boolean {
  const isBeforeName = words.length - index > 2 && givenNames().has(foldName(words[index + 1] ?? ''));
  return (
    index > start &&
    !isBeforeName &&
    givenNames().has(words[start]?.toLowerCase() ?? '') &&
    !isOrganisationHead(words[index - 1])
  );
}

/** "Handler Josie Flint": a common word, which the lists of nouns for persons need not know, before a full name. */
function isRoleBeforeName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map(foldName);
  if (words.length !== 3 || !givenNames().has(second) || givenNames().has(first)) return false;
  const isPlain = isLexiconWord(first) && /(?:er|or|ist|man|ian|ee)$/u.test(first);
  return isPlain && !surnames().has(first) && !isOrganisationHead(words[2]);
}

/** The index after words that belong to the title before them: "President Pro Tem", "Governor-elect", and the stop of "Sens.". */
function skipRank(words: readonly string[], index: number): number {
  let next = index;
  while (next < words.length - 1 && (/^[.-]$/u.test(words[next] ?? '') || RANK.test(words[next] ?? '')))
    next += 1;
  return next;
}

function splitTitled(words: readonly string[], nameStart: number): SplitRun {
  const rest = words.slice(nameStart);
  if (/^(?:of|to|for|on)$/u.test(rest[0] ?? '')) {
    const inner = findPersonAfterUnit(rest);
    return inner === undefined
      ? { nameStart: words.length, kind: 'unknown' }
      : { nameStart: nameStart + inner, kind: 'person' };
  }
  const isAddressed = rest.length === 1 && /^(?:mr|mrs|ms|miss|dr)\.?$/iu.test(words[nameStart - 1] ?? '');
  if (!isAddressed && rest.some(isOrganisationHead)) return { nameStart: 0, kind: 'group' };
  return { nameStart, kind: 'person' };
}

const SHORTEST_FULL_NAME = 2;
const LONGEST_PLAIN_NAME = 4;

function isPlainCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !isOrganisationHead(word);
}

/** In "of State John Kerry", "to the United States Hamdullah Mohib": where the person begins. */
function findPersonAfterUnit(words: readonly string[]): number | undefined {
  const start = words[1]?.toLowerCase() === 'the' ? 2 : 1;
  for (let index = start + 1; index < words.length - 1; index += 1) {
    const isTownName = /^st\.?$/i.test(words[index - 1] ?? '');
    if (!isTownName && givenNames().has(foldName(words[index] ?? ''))) return index;
  }
  for (let end = words.length - SHORTEST_FULL_NAME; end > start; end -= 1) {
    const unit = foldName(words.slice(start, end).join(' '));
    const isUnit =
      places().has(unit) || findCountryOf(unit) !== undefined || isOrganisationHead(words[end - 1]);
    if (isUnit && words.slice(end).every(isPlainCapital)) return end;
  }
  return undefined;
}

/** In "US Anatoly Antonov" after "ambassador to the": where the person begins; 0 where the run is one name. */
export function findPersonInUnit(words: readonly string[]): number {
  const inner = findPersonAfterUnit(['of', ...words]);
  return inner === undefined ? 0 : inner - 1;
}

/** Words that open or close the name of a place: "Port Ellery", "South Asia", "Easter Island". */
const GROUND_OPENERS =
  /^(?:cape|central|east|eastern|fort|lake|mount|north|northern|port|south|southern|southeast|southwest|northeast|northwest|west|western)$/;
const GROUND_HEADS =
  /^(?:avenue|bay|beach|bridge|canyon|coast|county|desert|forest|gulf|hills|island|islands|lake|lane|mountain|mountains|ocean|peninsula|plaza|river|road|sea|square|street|valley)$/;

function isGround(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  return words.length > 1 && (GROUND_OPENERS.test(first) || GROUND_HEADS.test(last));
}

function judgeKind(words: readonly string[]): NameKind {
  const first = foldName(words[0] ?? '');
  const last = foldName(words.at(-1) ?? '');
  if (words.length === 1) {
    const plain = words[0]?.replaceAll('.', '') ?? '';
    return /^\p{Lu}[\p{Lu}&]+s?$|^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u.test(plain) && !/^Mac\p{Lu}/u.test(plain)
      ? 'group'
      : 'unknown';
  }
  if (words.includes('&') || words.includes('of')) return 'group';
  if (givenNames().has(first) && words.length === 3 && /^\p{Lu}\.?$/u.test(words[1] ?? '')) return 'person';
  if (isOrganisationHead(words.at(-1))) return 'group';
  if (isGround(words) && !givenNames().has(first)) return 'place';
  if (givenNames().has(first) && words.length <= LONGEST_PLAIN_NAME) return 'person';
  if (words.some(isOrganisationHead)) return 'group';
  if (words.some((word) => /^\p{Lu}{3,}$/u.test(word))) return 'group';
  if (surnames().has(last) || /^(?:\p{Lu}\.)+$/u.test(words[0] ?? '')) return 'person';
  return 'unknown';
}
