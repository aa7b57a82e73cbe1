import type { Span } from './span.ts';

export type SpeakerKind = 'person' | 'group' | 'document' | 'unknown';

/**
 * `named`: resolved to a name. `described`: a description that no name of the article fits ("a senior official").
 * `unknown`: a pronoun or an empty source that could not be resolved.
 */
export type SpeakerStatus = 'named' | 'described' | 'unknown';

/** A person, group or document that speaks, over one article (document stage) or over the corpus (corpus stage). */
export interface Speaker {
  /** Hash over what identifies the speaker: the name, or the article and description where there is no name. */
  readonly id: string;
  /** The fullest form: `Joe Biden`. A description where no name is known; empty where unknown. */
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly status: SpeakerStatus;
  /** Other forms seen, sorted. */
  readonly aliases: readonly string[];
  /** Titles and offices as written: `US President`, `spokeswoman for the ministry`; sorted. */
  readonly roles: readonly string[];
}

/** Names a speaker of one article: two articles may have namesakes of one document-level id. */
export function speakerKey(articleId: string, speakerId: string): string {
  return `${articleId} ${speakerId}`;
}

/** Who a claim is attributed to: the words in the text and what they resolve to. */
export interface ClaimSpeaker {
  /** The words that name the speaker; for a quotation that goes on without any, the last that did. Empty where nobody can be told. */
  readonly spans: readonly Span[];
  /** The words of `spans`. */
  readonly text: string;
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly status: SpeakerStatus;
  /** Title or office in the words of this mention or of the speaker's first mention; empty where none. */
  readonly role: string;
  /** Ids of the members where two or more people speak at once; else empty. */
  readonly memberIds: readonly string[];
}
