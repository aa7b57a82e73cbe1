import { mergeSpans, type Span } from '../../model/span.ts';
import type { Term } from './compare.ts';

const CONTENT_WEIGHT = 0.3;

/** Whether the word is rare enough to tell one utterance or fact from another; modals and negations are not. */
export function isContent(term: Term): boolean {
  return term.isNumber || (!term.isFunction && term.weight >= CONTENT_WEIGHT);
}

/** The words as they were written, from the first to the last. */
export function writtenWords(text: string, terms: readonly Term[]): string {
  const first = terms[0];
  const last = terms.at(-1);
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

export function spansOf(terms: readonly Term[]): Span[] {
  return mergeSpans(terms.map(({ start, end }) => ({ start, end })));
}
