import type { FindingType, Severity } from './pair.ts';

/**
 * `agreed`: two or more independent outlets, no discrepancy above `info`. `differs`: a discrepancy. `disputed`: sources, not outlets,
 * contradict each other. `copied`: several outlets, but all copies of one text. `one_outlet`: nobody else has it. A group of one outlet's claims
 * is `agreed` where a claim of another group agrees with one of them, but not with all that the group there holds.
 */
export const VERDICTS = ['differs', 'disputed', 'agreed', 'copied', 'one_outlet'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Claims, over all outlets, that report the same utterance or fact. */
export interface Group {
  /** Hash over the sorted claim ids. */
  readonly id: string;
  readonly eventId: string;
  /** In order of publication, then of article id and place in the text. */
  readonly claimIds: readonly string[];
  readonly pairIds: readonly string[];
  readonly verdict: Verdict;
  /** The highest of its discrepancies; `info` where there are none. */
  readonly severity: Severity;
  /** The types of its pairs' findings, most frequent first; `one_outlet` where nobody else has it. */
  readonly types: readonly (FindingType | 'one_outlet')[];
  /** Outlets that report it, and whose article is not a copy of another outlet's. */
  readonly independentOutlets: number;
  /** 0 to 1: how sure it is that the claims belong together. */
  readonly score: number;
}
