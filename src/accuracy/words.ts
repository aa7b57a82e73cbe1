import type { Span } from '../model/span.ts';

/** Indices into the words of one article, ascending and without repeats. */
export type WordSet = ReadonlySet<number>;

/** The words of a text: runs of letters and digits, so that no punctuation mark can change a score. */
export function findWords(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word in lower case and where it stands in the text. */
export interface PlacedWord {
  readonly word: string;
  readonly span: Span;
}

/** The words of the spans, in lower case. */
export function wordsIn(text: string, spans: readonly Span[]): PlacedWord[] {
  return spans.flatMap(({ start, end }) =>
    findWords(text.slice(start, end)).map((found) => {
      const span = { start: start + found.start, end: start + found.end };
      return { word: text.slice(span.start, span.end).toLowerCase(), span };
    }),
  );
}

/** Indices of the words that the spans touch. */
export function wordsTouched(words: readonly Span[], spans: readonly Span[]): WordSet {
  const touched = new Set<number>();
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    for (let index = firstEndingAfter(words, start); index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined || word.start >= end) break;
      touched.add(index);
    }
  }
  return touched;
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function countShared(a: WordSet, b: WordSet): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared;
}

/** Shared over all; two empty sets are the same, hence 1. */
export function jaccard(a: WordSet, b: WordSet): number {
  if (a.size === 0 && b.size === 0) return 1;
  const shared = countShared(a, b);
  return shared / (a.size + b.size - shared);
}

export function isSameSet(a: WordSet, b: WordSet): boolean {
  return a.size === b.size && countShared(a, b) === a.size;
}

export function union(sets: readonly WordSet[]): WordSet {
  return new Set(sets.flatMap((set) => [...set]));
}
