import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import type { SpeakerRelation } from '../../text/names/index.ts';
import type { Word } from '../../text/normalise/index.ts';
import type { Standing } from '../standing/index.ts';
import type { Issuers } from './issuers.ts';
import type { Traits } from './traits.ts';

/** A claim with its article: one side of a comparison. */
export interface Side {
  readonly article: Article;
  readonly claim: Claim;
  /** Who issued the documents that the article tells of; absent where the article's other claims are not known. */
  readonly issuers?: Issuers;
}

export interface ComparisonContext {
  /** Whether the two articles report the same event; null: judge it from the claims. */
  readonly sameEvent: boolean | null;
  /** How the two stand among all claims of their event; absent where the others are not known. */
  readonly standing?: Standing | undefined;
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

/** A word as it is compared. */
export interface Term extends Word {
  /** 0 to 1: how much the word tells, by its rarity; little for a function word. */
  readonly weight: number;
  /** Stem, or the name of the group of words that say the same of an event ("kill" for "die"). */
  readonly concept: string;
  readonly normKey: number;
  readonly conceptKey: number;
}

/** Words with what is asked of them again and again. */
export interface Passage {
  readonly terms: readonly Term[];
  /** All words run together, in their normalised form. */
  readonly key: string;
  readonly weight: number;
  /** Concept to weight, of the words that carry content. */
  readonly concepts: ReadonlyMap<string, number>;
  readonly conceptWeight: number;
}

/** A claim with everything that is computed once, however many claims it is compared with. */
export interface PreparedSide extends Side {
  /** The content, quotation marks off. */
  readonly content: Passage;
  /** The quoted words; null where nothing is quoted. */
  readonly quote: Passage | null;
  readonly quoteSpans: readonly Span[];
  readonly printedQuote: string;
  /** The rest of the sentence that the content stands in: who says it, when and where. Read when it is asked for. */
  readonly surroundings: () => Passage;
  /** Concepts of the names and, as figures, the numbers in the content. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Concept to weight, of the content words outside of values: what the numbers and dates are said of. */
  readonly frame: ReadonlyMap<string, number>;
  /** What the features of sameness are made of. */
  readonly traits: Traits;
}

/** A place where two aligned passages differ. One of the two may be empty. */
export interface Edit {
  readonly aTerms: readonly Term[];
  readonly bTerms: readonly Term[];
  /** Marked for the reader: an ellipsis, a bracket, a split quotation. */
  readonly isSignalled: boolean;
  /** At the end of what is aligned, where one of the texts may simply have been cut. */
  readonly isEdge: boolean;
}

/** The best local alignment of two passages. Indices count terms; ends are exclusive. */
export interface Alignment {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
  /** Index pairs of the terms that are the same or inflections of the same, in order. */
  readonly matches: readonly (readonly [number, number])[];
  readonly edits: readonly Edit[];
  readonly longestRun: number;
  readonly matchedContentWords: number;
  /** Shares of the passages' weights that match, 0 to 1. */
  readonly aCoverage: number;
  readonly bCoverage: number;
}

/** Two claims, aligned: what every rule looks at. */
export interface AlignedPair {
  readonly a: PreparedSide;
  readonly b: PreparedSide;
  /** Probability that the two are about the same thing. */
  readonly same: number;
  /** The same by the two claims alone, whatever stands beside them. */
  readonly general: number;
  /** Whether `same` rests on all claims of the event. */
  readonly isInformed: boolean;
  readonly sameEvent: boolean | null;
  readonly speakers: SpeakerRelation;
  /** Alignment of the quoted words where both sides quote and the words are of one utterance. */
  readonly quotes: Alignment | null;
  /** Alignment of the contents where they are alike enough for one. */
  readonly contents: Alignment | null;
}

/** One type of agreement or difference: what it finds in a pair. */
export type FindingRule = (pair: AlignedPair) => readonly Finding[];
