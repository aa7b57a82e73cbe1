import type { Measured } from '../bootstrap.ts';

/**
 * How well a thing of the gold is found: `.` not, `h` in part, `r` as it should be. The letters stand for a greater or smaller
 * success in this order.
 */
export const FOUND_LETTERS = '.hr';

/** What is lost of a thing that is now found as `.` or as `h` and was found better before. */
export type LossNames = Readonly<Record<'.' | 'h', string>>;

/** An article or a pair of the gold, and how well the things in it are found. */
export interface LedgerEntry {
  readonly id: string;
  /** Names the entry as it is annotated now: another text or annotation is another key. */
  readonly key: string;
  /** In the letters of `FOUND_LETTERS`, one for each of its things. */
  readonly letters: string;
  /** The words of a thing, for people. */
  readonly wordsOf: (index: number) => string;
}

/** What a baseline keeps of a corpus, and what it needs to tell of it. */
export interface Ledger {
  readonly name: string;
  /** What an entry is, and what the things in it are. */
  readonly nouns: { readonly entry: 'article' | 'pair'; readonly thing: 'claim' | 'pair' };
  readonly losses: LossNames;
  readonly measures: Readonly<Record<string, Measured>>;
  readonly entries: readonly LedgerEntry[];
}
