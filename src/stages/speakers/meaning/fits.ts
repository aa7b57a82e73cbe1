import type { Gender } from '../../../text/names/lexicon.ts';
import { isLexiconWord } from '../../../text/wink.ts';
import type { Entity } from '../entities/entity.ts';
import { isOpen } from '../entities/told.ts';

/** How well an entity fits a pronoun: 0 not at all, 1 for certain. */
export type Fit = (entity: Entity) => number;

const UNKNOWN_GENDER = 0.75;
const NAMELESS = 0.6;
/** A name of which nothing tells that it is a person’s; half of it for a common word ("Parrot"). */
const MAYBE_PERSON = 0.6;
/** A name of which nothing tells that it is a person’s may be a body’s: "Politifact". */
const MAYBE_BODY = 0.7;
/** "they" for one body, as news often has it, and "it" for a country. */
const LOOSE = 0.7;

/** For "he" and "she". */
export function fitPerson(gender: Gender): Fit {
  return (entity) => {
    if (entity.kind !== 'person' || (entity.gender ?? gender) !== gender) return 0;
    if (isOpen(entity)) return isLexiconWord(entity.name.toLowerCase()) ? MAYBE_PERSON / 2 : MAYBE_PERSON;
    return (entity.gender === null ? UNKNOWN_GENDER : 1) * (entity.status === 'named' ? 1 : NAMELESS);
  };
}

/** For "they", and for "it", which takes up documents, too. */
export function fitGroup(isPlural: boolean): Fit {
  return (entity) => {
    if (entity.kind === 'person') return isOpen(entity) ? MAYBE_BODY : 0;
    if (entity.kind === 'unknown' || (entity.isPlural && !isPlural)) return 0;
    if (entity.kind === 'document') return isPlural ? 0 : 1;
    const isPlace = entity.mentions.some(({ kind }) => kind === 'place');
    return isPlace || entity.isPlural !== isPlural ? LOOSE : 1;
  };
}
