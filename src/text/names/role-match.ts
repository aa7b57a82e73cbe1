import { findCountries } from './countries.ts';
import { describe, type Description } from './describe.ts';
import { foldName } from './fold.ts';
import { places, readPersonNoun, spellTitle } from './lexicon.ts';

const PAST = /^(?:former|ex|late|then|past|outgoing|retired)$/u;
const EMPTY = /^(?:current|new|incumbent|own|the|sitting|senior|top|veteran)$/u;

/**
 * Whether a description ("the Kenyan president") may mean who bears the role ("President"): `full` where the role tells
 * every modifier of the description, `part` where it leaves one open, `none` where noun, country or tense speak against it.
 */
export function compareRole(description: Description, role: string): 'full' | 'part' | 'none' {
  const own = describe(role);
  if (!listRoleNouns(role).includes(description.head)) return 'none';
  const isPast = (words: readonly string[]) => words.some((word) => PAST.test(word));
  if (isPast(description.modifiers) !== isPast(own.modifiers)) return 'none';
  const said = description.modifiers.filter((word) => !EMPTY.test(word) && !PAST.test(word));
  const countries = findCountries([...said, ...description.possessor].join(' '));
  const known = findCountries(own.modifiers.concat(own.possessor).join(' '));
  const isFar =
    countries.length > 0 && known.length > 0 && !countries.some((country) => known.includes(country));
  if (isFar) return 'none';
  const words = new Set([...foldName(role).split(' '), ...findCountries(role)]);
  const isTold = (word: string) => {
    const folded = foldName(word);
    return words.has(folded) || findCountries(folded).some((country) => words.has(country));
  };
  if (said.every(isTold)) return 'full';
  return said.some((word) => !isTold(word) && isPlace(word)) ? 'none' : 'part';
}

/** "the Florida senator" is not any senator. */
function isPlace(word: string): boolean {
  return findCountries(word).length > 0 || places().has(foldName(word));
}

/** The head of the role and the other nouns for a person in it: "chief financial officer and treasurer"; not "the president’s son". */
export function listRoleNouns(role: string): string[] {
  const { head, complement, possessor } = describe(role);
  const isOther = (word: string) => complement.includes(word) || possessor.includes(word);
  const others = role
    .split(/[^\p{L}.-]+/u)
    .filter((word) => readPersonNoun(word) !== undefined && !isOther(word.toLowerCase()));
  return [head, ...others.map(spellTitle)];
}
