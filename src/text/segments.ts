import type { Span } from '../model/span.ts';

/** Universal part-of-speech tags as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** One word or punctuation mark. `start` and `end`: UTF-16 code units into `article.text`. */
export interface Token extends Span {
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** In lower case, curly apostrophes straightened. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** Within the scope of a negation, as wink-nlp sees it. */
  readonly isNegated: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A sentence; `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** A paragraph: a line with words between line breaks. `firstSentence` inclusive, `endSentence` exclusive. */
export interface Paragraph extends Span {
  readonly index: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** Tokens, sentences and paragraphs of the text outside the excluded spans, each in text order. White space is no token. */
export interface Segments {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
