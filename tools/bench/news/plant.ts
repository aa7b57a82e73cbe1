import { pick, pickWord } from './vocabulary.ts';
import { isPlain, numberWord, plainWords, type NewsNumber, type NewsWord } from './words.ts';

/** How the second of two planted claims differs from the first. */
export const PLANTED_KINDS = ['identical', 'contained', 'edited', 'number'] as const;
export type PlantedKind = (typeof PLANTED_KINDS)[number];

/** The most that an edit changes, and the least that is left of a claim that is cut: shares of its words. */
const MOST_EDITED = 0.25;
const LEAST_LEFT = 0.6;
const LEAST_WORDS_LEFT = 6;

/** The other outlet's form of the words; undefined where they do not allow of it. */
export function alter(
  words: readonly NewsWord[],
  kind: PlantedKind,
  random: () => number,
): readonly NewsWord[] | undefined {
  switch (kind) {
    case 'identical':
      return words;
    case 'contained':
      return cut(words, random);
    case 'edited':
      return edit(words, random);
    case 'number':
      return changeNumber(words);
  }
}

/** A run of the words, from the beginning or to the end. */
function cut(words: readonly NewsWord[], random: () => number): readonly NewsWord[] | undefined {
  const left = Math.max(LEAST_WORDS_LEFT, Math.ceil(words.length * (LEAST_LEFT + random() * 0.3)));
  if (left >= words.length) return undefined;
  return random() < 0.5 ? words.slice(0, left) : words.slice(-left);
}

/** Drops, adds and replaces plain words. */
function edit(words: readonly NewsWord[], random: () => number): readonly NewsWord[] {
  const edits = 1 + Math.floor(random() * MOST_EDITED * words.length);
  const edited = [...words];
  const places = edited.flatMap((word, place) => (isPlain(word) ? [place] : []));
  for (const place of chooseSome(places, edits, random).sort((a, b) => b - a)) {
    const [deleted, added] = pick(
      [
        [1, ''],
        [0, 'filler'],
        [1, 'other'],
        [1, 'other'],
      ] as const,
      random,
    );
    edited.splice(place, deleted, ...(added === '' ? [] : plainWords(pickWord(added, random))));
  }
  return edited;
}

function chooseSome(places: readonly number[], count: number, random: () => number): number[] {
  const left = [...places];
  return Array.from({ length: Math.min(count, places.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

/** What a percentage is changed by. */
const POINTS = 17;

/** Another first number, half as much again and one; of percentages one that is still below a hundred. */
function changeNumber(words: readonly NewsWord[]): readonly NewsWord[] | undefined {
  const place = words.findIndex(({ number }) => number !== null);
  const number = words[place]?.number;
  if (!number) return undefined;
  return words.with(place, numberWord({ ...number, value: anotherValue(number) }));
}

function anotherValue({ kind, value }: NewsNumber): number {
  if (kind === 'percent') return value < 50 ? value + POINTS : value - POINTS;
  const step = kind === 'money' ? 1e5 : 1;
  return Math.round((value * 1.5) / step) * step + step;
}
