import type { Tag } from '../../../text/segments.ts';

const TAGS: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

/** Of nothing: beyond the unit. */
export const NO_TAG = 0;
export const QUOTATION_TAG = TAGS.length + 1;

const numbers: ReadonlyMap<string, number> = new Map(TAGS.map((tag, place) => [tag, place + 1]));

/** 1 to the number of tags. White space is no token. */
export function tagNumber(tag: Tag): number {
  return numbers.get(tag) ?? NO_TAG;
}
