import { contentId } from './ids.ts';
import type { Span } from './span.ts';

export const SEVERITIES = ['info', 'low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const AGREEMENT_TYPES = [
  'quote_verbatim',
  'quote_formatting',
  'quote_contained',
  'quote_elided',
  'quote_overlap',
  'quote_indirect',
  'claim_paraphrase',
  'claim_more_specific',
  'value_compatible',
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

export const DISCREPANCY_TYPES = [
  'quote_wording_trivial',
  'quote_wording',
  'quote_meaning_flip',
  'quote_unmarked_omission',
  'quote_splice',
  'speaker',
  'occasion',
  'number',
  'date',
  'entity',
  'role_swap',
  'polarity',
  'antonym',
  'degree',
  'factivity',
  'cause',
  'comparison',
  'update',
] as const;
export type DiscrepancyType = (typeof DISCREPANCY_TYPES)[number];

export type FindingType = AgreementType | DiscrepancyType;

interface FindingBase {
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  /** The compared words or values, where the type compares one: empty otherwise. */
  readonly aValue: string;
  readonly bValue: string;
  /** Where they stand; UTF-16 code units into the texts of the two articles. */
  readonly aSpans: readonly Span[];
  readonly bSpans: readonly Span[];
  /** One sentence for a reader: what differs or agrees, never who is right. */
  readonly explanation: string;
}

export interface Agreement extends FindingBase {
  readonly relation: 'agreement';
  readonly type: AgreementType;
}

export interface Discrepancy extends FindingBase {
  readonly relation: 'discrepancy';
  readonly type: DiscrepancyType;
}

/** One typed relation between the two claims of a pair. */
export type Finding = Agreement | Discrepancy;

/**
 * Two claims of articles of different outlets that are about the same thing. `a` is of the earlier published article, then
 * of the article with the smaller id. A pair may bear agreements and discrepancies at once.
 */
export interface Pair {
  readonly id: string;
  readonly aClaimId: string;
  readonly bClaimId: string;
  readonly eventId: string;
  /** Probability that the two claims are about the same thing; says nothing about agreement. */
  readonly same: number;
  /** Null where one of the two speakers is unknown or the claim is a statement. */
  readonly isSameSpeaker: boolean | null;
  /** The difference in wording is marked for the reader by an ellipsis, a bracket or a split quotation. */
  readonly isSignalled: boolean;
  /** The difference may be explained by the later publication. */
  readonly mayBeUpdate: boolean;
  /** Never empty; discrepancies by falling severity first, then agreements. */
  readonly findings: readonly Finding[];
}

export function pairId(aClaimId: string, bClaimId: string): string {
  return contentId('p', [aClaimId, bClaimId]);
}
