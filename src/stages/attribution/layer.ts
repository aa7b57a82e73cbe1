import type { ClaimKind, Cue } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** Who says what by which words, before anyone asks who "he" is. */
export interface Attribution {
  /** Null for a quotation or clause that goes on without a cue of its own. */
  readonly cue: Cue | null;
  /** Words that name the source; empty where none stand in the text (a quotation that goes on, a passive). */
  readonly source: readonly Span[];
  /** Quotation marks and "that" included. Sorted, disjoint, never empty. */
  readonly content: readonly Span[];
  /** The quoted parts of the content, marks included. */
  readonly quoted: readonly Span[];
  readonly kind: Exclude<ClaimKind, 'statement'>;
  /** Index of the earlier attribution whose speaker goes on here. */
  readonly continues?: number;
  readonly score: number;
  /** Names of the rules that found it. */
  readonly rules: readonly string[];
}

declare module '../../model/layers.ts' {
  interface Layers {
    /** In order of the first span of content or cue. */
    readonly attributions: readonly Attribution[];
  }
}
