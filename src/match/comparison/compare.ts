import type { Claim } from '../../model/claim.ts';
import type { Article } from '../../model/article.ts';
import type { Finding } from '../../model/pair.ts';

/** A claim with its article: one side of a comparison. */
export interface Side {
  readonly article: Article;
  readonly claim: Claim;
}

/** What comparing two claims gives. No findings: compatible or unrelated. */
export interface Comparison {
  /** Probability that the two are about the same thing. */
  readonly same: number;
  readonly isSameSpeaker: boolean | null;
  readonly isSignalled: boolean;
  readonly mayBeUpdate: boolean;
  /** Discrepancies by falling severity, then agreements. */
  readonly findings: readonly Finding[];
}
