import type { Token } from '../../text/segments.ts';

/** Closed classes of English that the boundaries of phrases turn on. */
export const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'it', 'who', 'which', 'that', 'this', 'these', 'those']);
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself']);
export const RELATIVES = new Set(['who', 'whose', 'whom', 'which', 'where']);
export const NOUN_PHRASE_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'PART', 'X', 'INTJ']);
export const HEAD_TAGS = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM', 'PRON', 'ADJ', 'DET']);
export const SUBORDINATORS = new Set(['that', 'when', 'while', 'after', 'before', 'because', 'since', 'until', 'if', 'though', 'although', 'as', 'than', 'whether', 'once', 'unless', 'where', 'what', 'how', 'why', 'like', 'despite']);

/** "him", "us", but not "US". */
export function isObjectPronoun(token: Token): boolean {
  return OBJECT_PRONOUNS.has(token.lower) && token.text !== 'US';
}
