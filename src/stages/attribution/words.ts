import { loadTable } from '../../lexicon/load.ts';
import type { Token } from '../../text/segments.ts';

export type PhraseClass =
  'subject' | 'object' | 'relative' | 'subordinator' | 'quantifier' | 'question' | 'determined-time';

let classes: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether a word is of a closed class that the boundaries of phrases turn on. */
export function isOfClass(word: string, phraseClass: PhraseClass): boolean {
  classes ??= new Map(
    loadTable('phrase-classes').map(([entry = '', names = '']) => [entry, new Set(names.split(' '))]),
  );
  return classes.get(word)?.has(phraseClass) === true;
}

/** "him", "us", but not "US". */
export function isObjectPronoun(token: Token): boolean {
  return isOfClass(token.lower, 'object') && token.text !== 'US';
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'NUM', 'X'].includes(token.tag);
}

/** Whether a token of that tag can stand inside a noun phrase. */
export function isPhraseTag(token: Token): boolean {
  return ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'PART', 'X', 'INTJ'].includes(token.tag);
}

/** Whether a noun phrase can end, or another begin, with the token. */
export function isHeadTag(token: Token | undefined): boolean {
  return (
    token !== undefined && ['NOUN', 'PROPN', 'NUM', 'X', 'SYM', 'PRON', 'ADJ', 'DET'].includes(token.tag)
  );
}
