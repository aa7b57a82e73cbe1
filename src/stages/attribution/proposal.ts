import type { Range } from './reading.ts';

/** What one rule makes of one cue: a candidate until ownership and overlaps are settled. */
export interface Proposal {
  /** Kebab-case name of the rule, for `explain`. */
  readonly rule: string;
  /** Another rule that comes to much the same. */
  readonly support?: string;
  /** Token that stands for the cue; each head has at most one proposal in the end. */
  readonly head: number;
  readonly lemma: string;
  readonly cue: readonly Range[];
  /** Absent where no words name the source. */
  readonly source?: Range;
  /** In text order, disjoint. */
  readonly content: readonly Range[];
  /** A clause of its own that the same source goes on with behind the cue: "…, Roe said, and costs fell". */
  readonly further?: Range;
  /** 0 to 1: how sure the rule is. */
  readonly score: number;
}
