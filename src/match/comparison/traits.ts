import { loadMap, loadWords } from '../../lexicon/load.ts';
import type { Term } from './compare.ts';

/** What a content word is to the features: a name, a number, or any other word. */
export type WordKind = 'name' | 'number' | 'word';

export interface TraitWord {
  /** 0 to 1, by rarity. */
  readonly weight: number;
  readonly kind: WordKind;
  /** The letters by which two words are taken for forms of one. */
  readonly beginning: string;
}

/** What the features ask of a claim, computed once however many claims it is compared with. */
export interface Traits {
  /** Content words by the key of their concept, in text order. */
  readonly words: ReadonlyMap<number, TraitWord>;
  readonly beginnings: ReadonlySet<string>;
  /** All words in their normalised form, in order. */
  readonly norms: readonly number[];
  /** Runs of one, two and three of them. */
  readonly runs: readonly ReadonlySet<number>[];
  /** Adjoining content words. */
  readonly contentPairs: ReadonlySet<number>;
  /** Runs of three letters. */
  readonly letters: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
  /** Of a sentence that ends in a stop: headlines do not, and say the same in fewer words. */
  readonly isProse: boolean;
}

/** "Mursi" is not "Morsi", but "elect" is "electoral". */
const BEGINNING = 4;

/** Longer claims are compared by their first words. */
const MOST_WORDS = 120;

const LONGEST_RUN = 3;

/** Where a line is long its end is looked at alone. */
const LOOK_BACK = 20;

/** Larger than any key of a word or a letter: runs are told apart by place value. Beyond 131,072 words two runs may fall together. */
const BASE = 2 ** 17;

function runsOf(keys: readonly number[], length: number): Set<number> {
  const runs = new Set<number>();
  for (let from = 0; from + length <= keys.length; from += 1) {
    let run = 0;
    for (let i = from; i < from + length; i += 1)
      run = (run * BASE + (keys[i] ?? 0)) % Number.MAX_SAFE_INTEGER;
    runs.add(run);
  }
  return runs;
}

function lettersOf(terms: readonly Term[]): Set<number> {
  const text = ` ${terms.map(({ norm }) => norm).join(' ')} `;
  return runsOf(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    3,
  );
}

/** Most words with a capital: a headline's style, in which capitals tell nothing. */
const TITLE_CASE = 0.7;
const LEAST_TITLE_WORDS = 5;

/** At the head of a sentence only a rare word is taken for a name. */
const LEAST_WEIGHT_AT_HEAD = 0.85;

function isTitleCase(content: readonly Term[]): boolean {
  const words = content.filter(({ isNumber }) => !isNumber);
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  return content.length >= LEAST_TITLE_WORDS && capitals > TITLE_CASE * words.length;
}

/** By their capitals: names that were looked up would miss those of people nobody knows yet. */
function namesOf(text: string, content: readonly Term[]): ReadonlySet<number> {
  if (isTitleCase(content)) return new Set();
  const isName = (term: Term): boolean =>
    term.isCapital ||
    (term.weight >= LEAST_WEIGHT_AT_HEAD && /^\p{Lu}/u.test(text.slice(term.start, term.start + 2)));
  return keysOf(content.filter((term) => !term.isNumber && isName(term)));
}

function kindOf({ isNumber, conceptKey }: Term, names: ReadonlySet<number>): WordKind {
  if (isNumber) return 'number';
  return names.has(conceptKey) ? 'name' : 'word';
}

function isDay({ norm, isCapital }: Term): boolean {
  return loadMap('weekdays').has(norm) || (isCapital && loadWords('months').has(norm));
}

function keysOf(terms: readonly Term[]): Set<number> {
  return new Set(terms.map(({ conceptKey }) => conceptKey));
}

/** Whether the line that the words stand in ends as sentences do. */
function isProse(text: string, terms: readonly Term[]): boolean {
  const from = terms.at(-1)?.end ?? 0;
  const newLine = text.indexOf('\n', from);
  const to = newLine < 0 ? text.length : newLine;
  return /[.!?]["”'’)\]\s]*$/u.test(text.slice(Math.max(from - 1, to - LOOK_BACK), to));
}

/** @param text that the terms stand in */
export function traitsOf(text: string, all: readonly Term[]): Traits {
  const terms = all.slice(0, MOST_WORDS);
  const content = terms.filter(({ isFunction }) => !isFunction);
  const norms = terms.map(({ normKey }) => normKey);
  const names = namesOf(text, content);
  const words = new Map(
    content.map((term): [number, TraitWord] => [
      term.conceptKey,
      { weight: term.weight, kind: kindOf(term, names), beginning: term.concept.slice(0, BEGINNING) },
    ]),
  );
  const long = content.filter(({ concept, isNumber }) => concept.length >= BEGINNING && !isNumber);
  return {
    words,
    beginnings: new Set(long.map(({ concept }) => concept.slice(0, BEGINNING))),
    norms,
    runs: Array.from({ length: LONGEST_RUN }, (_, i) => runsOf(norms, i + 1)),
    contentPairs: runsOf(
      content.map(({ conceptKey }) => conceptKey),
      2,
    ),
    letters: lettersOf(terms),
    days: keysOf(terms.filter(isDay)),
    places: keysOf(content.filter(({ norm }) => loadWords('places').has(norm))),
    isProse: isProse(text, terms),
  };
}
