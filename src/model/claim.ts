import { contentId } from './ids.ts';
import type { Span } from './span.ts';
import type { ClaimSpeaker } from './speaker.ts';
import type { Value } from './value.ts';

/**
 * `direct`: wholly quoted. `mixed`: partly quoted. `indirect`: reported without quotation marks.
 * `statement`: a checkable factual statement in the outlet's own voice.
 */
export const CLAIM_KINDS = ['direct', 'mixed', 'indirect', 'statement'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How the content is put: as fact, as possible, as intended, under a condition, as a demand, as a question. */
export const MODALITIES = ['asserted', 'possible', 'planned', 'conditional', 'demanded', 'asked'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What the cue says of the speaker's attitude to the content. `withheld`: "did not say", "declined to comment". */
export const STANCES = ['asserts', 'denies', 'doubts', 'asks', 'demands', 'promises', 'withheld'] as const;
export type Stance = (typeof STANCES)[number];

export interface Cue {
  readonly spans: readonly Span[];
  /** Lemma of the head word: `say`, `accord`, `statement`. */
  readonly lemma: string;
}

/** A name in the content: person, place, organisation, nationality. */
export interface Entity {
  readonly span: Span;
  readonly text: string;
}

/** One attributed content, or one statement of the outlet's own. Offsets are UTF-16 code units into `article.text`. */
export interface Claim {
  /** Hash over article, kind and content spans. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** `text` is the words of `spans`, quotation marks and "that" included, pieces joined by one blank. */
  readonly content: { readonly spans: readonly Span[]; readonly text: string };
  /** Null for a statement and for a quotation without a cue. */
  readonly cue: Cue | null;
  /** Null for a statement. */
  readonly speaker: ClaimSpeaker | null;
  /** The parts of the content between quotation marks, the marks included. */
  readonly quoted: readonly Span[];
  /** Whether the content's main predicate is negated. */
  readonly negated: boolean;
  readonly modality: Modality;
  readonly stance: Stance;
  readonly values: readonly Value[];
  readonly entities: readonly Entity[];
  /** Zero-based, of the content's first word. */
  readonly paragraph: number;
  /** Zero-based, of the content's first word. */
  readonly sentence: number;
  /** Further places in the same article that carry the same words. */
  readonly repeats: readonly Span[];
  /** 0 to 1. */
  readonly score: number;
  /** Names of the rules that found it, for `explain`. */
  readonly rules: readonly string[];
}

export function claimId(articleId: string, kind: ClaimKind, spans: readonly Span[]): string {
  return contentId('c', [articleId, kind, spans.map(({ start, end }) => [start, end])]);
}
