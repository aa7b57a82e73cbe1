import type { Span } from '../model/span.ts';

/** One attribution of the gold or of a prediction; offsets are UTF-16 code units into the article's text. */
export interface ScoredAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The full name of who speaks: in the gold where annotated, in a prediction where resolved. */
  readonly reference?: string;
}

/** A claim of ours, to be held against the gold. */
export interface Prediction extends ScoredAttribution {
  /** 0 to 1. */
  readonly score: number;
  /** What it rests on. */
  readonly rules: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly ScoredAttribution[];
  /** Where the annotators gave no verdict: a prediction there counts neither for nor against. */
  readonly ignored: readonly Span[];
  readonly outlet?: string;
  /** ISO 8601, as given. */
  readonly publishedAt?: string;
  /** What kind of text it is: wire, court, live blog. */
  readonly style?: string;
}

/** Annotated articles that are reported together. */
export interface GoldCorpus {
  /** The base name of its file or folder: the same on every machine. */
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  /** The list of speech words that lies beside the gold, if any: it sets the scope "speech and claims". */
  readonly speechWords?: string;
}
