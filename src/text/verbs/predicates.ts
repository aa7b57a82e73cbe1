import { tagWords, type TaggedWord } from './compromise.ts';

/** `none`: an infinitive, a participle, a verb behind a modal other than "will". */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb with what belongs to it: auxiliaries, modal, negation. */
export interface Predicate {
  /** Infinitive of the main verb. */
  readonly root: string;
  readonly tense: Tense;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly modal: string | null;
  /** Lemma of the word before "to" that the infinitive hangs on: `plan` in "plans to withdraw". */
  readonly governor: string | null;
  /** From the first auxiliary to the main verb; UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
}

const BE = new Set(['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have']);
const FUTURE_MODALS = new Set(['will', 'shall']);
const HELPERS = new Set([...BE, ...PAST_AUXILIARIES, 'do', 'does', 'having', 'going']);

function isVerb({ tags }: TaggedWord): boolean {
  return tags.has('Verb') && !tags.has('Particle');
}

function isModal({ tags }: TaggedWord): boolean {
  return tags.has('Modal');
}

function isHelper(word: TaggedWord): boolean {
  return isModal(word) || word.tags.has('Auxiliary') || HELPERS.has(word.norm);
}

function belongsToVerb(word: TaggedWord): boolean {
  return isVerb(word) || isHelper(word) || word.tags.has('Negative') || word.tags.has('Adverb');
}

/** Runs of words around one main verb each, as index pairs; the end is exclusive. */
function findPhrases(words: readonly TaggedWord[]): (readonly [number, number])[] {
  const phrases: (readonly [number, number])[] = [];
  let from = -1;
  for (const [index, word] of words.entries()) {
    if (belongsToVerb(word)) {
      if (from === -1) from = index;
      if (!(isVerb(word) && !isHelper(word)) && !word.isBeforeMark) continue;
      phrases.push([from, index + 1]);
    } else if (from !== -1) {
      phrases.push([from, index]);
    }
    from = -1;
  }
  return from === -1 ? phrases : [...phrases, [from, words.length]];
}

function tenseOf(main: TaggedWord, helpers: readonly TaggedWord[], isInfinitive: boolean): Tense {
  const [modal] = helpers.filter(isModal);
  if (helpers.some(({ norm }) => norm === 'going') && main.norm !== 'going') return 'future';
  if (modal !== undefined) return FUTURE_MODALS.has(modal.norm) ? 'future' : 'none';
  if (isInfinitive) return 'none';
  const [first] = helpers;
  if (first !== undefined) return PAST_AUXILIARIES.has(first.norm) ? 'past' : 'present';
  if (main.tags.has('PastTense') || PAST_AUXILIARIES.has(main.norm)) return 'past';
  return main.tags.has('Gerund') ? 'none' : 'present';
}

function isPassive(main: TaggedWord, helpers: readonly TaggedWord[]): boolean {
  const isParticiple = main.tags.has('PastTense') || main.tags.has('Participle');
  return isParticiple && !HELPERS.has(main.norm) && helpers.some(({ norm }) => BE.has(norm));
}

function readPhrase(words: readonly TaggedWord[], from: number, to: number): Predicate | undefined {
  const phrase = words.slice(from, to);
  const main = phrase.findLast((word) => isVerb(word) && !isModal(word));
  if (main === undefined) return undefined;
  const helpers = phrase.filter((word) => word !== main && isHelper(word));
  const isInfinitive = words[from - 1]?.norm === 'to';
  const governor = isInfinitive ? words[from - 2] : undefined;
  const isNegatedBefore = governor?.tags.has('Negative') === true;
  return {
    root: BE.has(main.root) ? 'be' : main.root,
    tense: tenseOf(main, helpers, isInfinitive),
    isNegated: isNegatedBefore || phrase.some(({ tags }) => tags.has('Negative')),
    isPassive: isPassive(main, helpers),
    modal: helpers.find(isModal)?.norm ?? null,
    governor: (isNegatedBefore ? words[from - 3] : governor)?.root ?? null,
    start: phrase[0]?.start ?? main.start,
    end: main.end,
  };
}

/** Longer texts are read by their beginning, in UTF-16 code units. */
const MOST_LETTERS = 2000;
const MOST_REMEMBERED = 4096;

const remembered = new Map<string, readonly Predicate[]>();

/** The predicates of a text in their order, read with compromise. Each text is read once; a few thousand are remembered. */
export function readPredicates(text: string): readonly Predicate[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const predicates = tagWords(text.slice(0, MOST_LETTERS)).flatMap((words) =>
    findPhrases(words).flatMap(([from, to]) => readPhrase(words, from, to) ?? []),
  );
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, predicates);
  return predicates;
}
