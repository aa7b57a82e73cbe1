import { remember } from '../remember.ts';
import { findCountries } from './countries.ts';
import { describe, type Description } from './describe.ts';
import { foldName } from './fold.ts';
import { partyWords, phraseWords, places, readPersonNoun, roleKin, spellTitle } from './lexicon.ts';

const PAST = /^(?:former|ex|late|then|past|outgoing|retired)$/u;
const RANK = /^(?:vice|deputy|assistant|shadow|acting|under|junior)$/u;
const DEFENCE = /^defen[cs]e$/u;
const EMPTY = /^(?:current|new|incumbent|own|the|sitting|senior|top|veteran)$/u;

/**
 * Whether a description ("the Kenyan president") may mean who bears the role ("President"): `full` where the role tells
 * every modifier of the description, `part` where it leaves one open, `none` where noun, country or tense speak against it.
 */
export function compareRole(description: Description, role: string): 'full' | 'part' | 'none' {
  const own = describe(role);
  if (!isHolder(description.head, role)) return 'none';
  const isPast = (words: readonly string[]) => words.some((word) => PAST.test(word));
  if (isPast(description.modifiers) !== isPast(own.modifiers)) return 'none';
  if (readRanks(description.modifiers) !== readRanks(own.modifiers)) return 'none';
  if (description.head === 'prosecutor' && own.modifiers.some((word) => DEFENCE.test(word))) return 'none';
  const said = [...description.modifiers, ...description.possessor, ...description.complement].filter(
    (word) => !EMPTY.test(word) && !PAST.test(word) && !phraseWords().has(word),
  );
  const words = new Set([...foldName(role).split(' '), ...findCountries(role)]);
  const countries = findCountries(said.join(' '));
  const known = findCountries([...own.modifiers, ...own.possessor, ...own.complement].join(' '));
  const isFar =
    countries.length > 0 && known.length > 0 && !countries.some((country) => known.includes(country));
  const isOtherOwner =
    description.possessor.length > 0 &&
    own.possessor.length > 0 &&
    !description.possessor.some((word) => words.has(foldName(word)));
  if (isFar || isOtherOwner || isOtherParty(said, words)) return 'none';
  const isTold = (word: string) => {
    const folded = foldName(word);
    if (isSameParty(folded, words)) return true;
    return words.has(folded) || findCountries(folded).some((country) => words.has(country));
  };
  if (said.every(isTold)) return 'full';
  return said.some((word) => !isTold(word) && isPlace(word)) ? 'none' : 'part';
}

/** "GOP" tells "Republican". */
function isSameParty(word: string, words: ReadonlySet<string>): boolean {
  const party = partyWords().get(word);
  return party !== undefined && [...words].some((other) => partyWords().get(other) === party);
}

function isOtherParty(said: readonly string[], words: ReadonlySet<string>): boolean {
  const parties = said.filter((word) => partyWords().has(word));
  const isTold = [...words].some((word) => partyWords().has(word));
  return isTold && parties.length > 0 && !parties.some((word) => isSameParty(word, words));
}

/** The vice president is not the president. */
function readRanks(words: readonly string[]): string {
  return words.filter((word) => RANK.test(word)).join(' ');
}

/** "the Florida senator" is not any senator. */
function isPlace(word: string): boolean {
  return findCountries(word).length > 0 || places().has(foldName(word));
}

/** Whether the role holds the noun, or a narrower one: a senator is a lawmaker. */
export function isHolder(noun: string, role: string): boolean {
  const nouns = listRoleNouns(role);
  return nouns.includes(noun) || (roleKin().get(noun) ?? []).some((kin) => nouns.includes(kin));
}

/** The head of the role and the other nouns for a person in it: "chief financial officer and treasurer"; not "the president’s son". */
export const listRoleNouns = remember((role): readonly string[] => {
  const { head, complement, possessor } = describe(role);
  const isOther = (word: string) => complement.includes(word) || possessor.includes(word);
  const others = role
    .split(/[^\p{L}.-]+/u)
    .filter((word) => !isOther(word.toLowerCase()))
    .map(spellTitle)
    .filter((word) => readPersonNoun(word) !== undefined);
  return [spellTitle(head), ...others];
});
