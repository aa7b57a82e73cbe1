import type { Span } from '../../model/span.ts';
import { textOf } from '../../model/span.ts';
import type { Word } from './words.ts';

const EDGE = /^[^\p{L}\p{N}$£€¥]+|[^\p{L}\p{N}%$£€¥]+$/gu;

/**
 * What is printed, apart from the form of quotation marks, apostrophes and dashes, from case, white space and the
 * punctuation at both ends. Equal keys: the same words in the same order with the same punctuation.
 */
export function printedKey(text: string, spans: readonly Span[]): string {
  return textOf(text, spans)
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]|''/g, '"')
    .replace(/\s*[‐‑‒–—―-]+\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(EDGE, '')
    .toLowerCase();
}

/** The normalised words run together, so that "health care" and "healthcare" are one. Equal keys: only the style differs. */
export function wordKey(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join('');
}
