import type { Token } from '../../../text/segments.ts';
import { loadMap, loadTable, loadWords } from '../../../lexicon/load.ts';
import { hashText } from './hash.ts';

/** Classes of nouns and pronouns by who or what may speak: the same for words that the training news never showed. */
const CLASS = {
  none: 0,
  name: 1,
  institution: 2,
  people: 3,
  document: 4,
  statement: 5,
  cueNoun: 6,
  office: 7,
  role: 8,
  pronoun: 12,
} as const;

let classes: ReadonlyMap<string, number> | undefined;

function loadClasses(): ReadonlyMap<string, number> {
  if (classes !== undefined) return classes;
  const found = new Map<string, number>();
  for (const word of loadWords('organisation-heads')) found.set(word, CLASS.institution);
  for (const [word, kind] of loadMap('group-nouns'))
    found.set(word, kind === 'people' ? CLASS.people : CLASS.institution);
  for (const [word, kind] of loadMap('document-nouns'))
    found.set(word, kind === 'statement' ? CLASS.statement : CLASS.document);
  for (const word of loadWords('cue-nouns')) found.set(word, CLASS.cueNoun);
  for (const [word, kind] of loadMap('person-nouns'))
    found.set(word, kind === 'office' ? CLASS.office : CLASS.role);
  for (const [word = '', , number, , kind = ''] of loadTable('pronouns')) {
    const kinds = ['personal', 'possessive', 'relative', 'indefinite'].indexOf(kind) + 1;
    found.set(word, CLASS.pronoun + kinds * 2 + (number === 'p' ? 1 : 0));
  }
  classes = found;
  return found;
}

/** The class of a token as a speaker, 0 for words of no list. */
export function wordClassOf({ lower, lemma, tag }: Token): number {
  const known = loadClasses();
  const own = known.get(lower) ?? (tag === 'NOUN' || tag === 'PROPN' ? known.get(lemma) : undefined);
  return own ?? (tag === 'PROPN' ? CLASS.name : CLASS.none);
}

let frames: ReadonlyMap<string, number> | undefined;

/** Hash of the frames of content that the verb list gives a verb, 0 for other words. */
export function framesOfVerb(lemma: string): number {
  frames ??= new Map(
    loadTable('cue-verbs').map(([verb = '', own = '']) => [verb, hashText(own.replace(/\+\w+/g, '+'))]),
  );
  return frames.get(lemma) ?? 0;
}
