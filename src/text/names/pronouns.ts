import { loadTable } from '../../lexicon/load.ts';
import { once, readGender, type Gender } from './lexicon.ts';

/** A pronoun that may stand for a speaker. */
export interface Pronoun {
  /** `n` for a thing or body. */
  readonly gender: Gender | 'n' | null;
  readonly isPlural: boolean;
  readonly person: 1 | 2 | 3;
  readonly kind: 'personal' | 'possessive' | 'relative' | 'indefinite';
}

const pronouns = once(
  () =>
    new Map<string, Pronoun>(
      loadTable('pronouns').map(([form = '', gender, number, person, kind]) => [
        form,
        {
          gender: gender === 'n' ? 'n' : readGender(gender),
          isPlural: number === 'p',
          person: person === '1' ? 1 : person === '2' ? 2 : 3,
          kind: kind === 'possessive' || kind === 'relative' || kind === 'indefinite' ? kind : 'personal',
        },
      ]),
    ),
);

/** What the pronoun says of the one whom it stands for; undefined for any other word. */
export function readPronoun(lower: string): Pronoun | undefined {
  return pronouns().get(lower);
}
