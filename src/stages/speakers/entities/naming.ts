import { givenNames } from '../../../text/names/lexicon.ts';
import { parsePersonName } from '../../../text/names/parse.ts';
import type { Entity } from './entity.ts';

/**
 * The form that an entity is shown by: of a body the longest, of a person the first full name. A form that only begins later
 * than another ("Obrador" beside "López Obrador", "J. Lee" beside "Jane Lee") or has an epithet in front ("Crooked Edith Harlow")
 * gives way.
 */
export function chooseName({ kind, forms }: Entity): string {
  const all = [...forms.keys()];
  const longest = all.reduce((best, form) => (countWords(form) > countWords(best) ? form : best));
  if (kind === 'group') return longest;
  const full = all.filter((form) => countWords(form) > 1);
  return full.find((form) => !full.some((other) => givesWay(form, other))) ?? longest;
}

function countWords(form: string): number {
  return parsePersonName(form).words.length;
}

function givesWay(form: string, other: string): boolean {
  const { words, first } = parsePersonName(form);
  const { words: others, first: otherFirst } = parsePersonName(other);
  if (first.length === 1 && words.length > 1) return otherFirst.length > 1;
  if (isTail(words, others)) return !givenNames().has(first) || givenNames().has(otherFirst);
  return isTail(others, words) && givenNames().has(otherFirst) && !givenNames().has(first);
}

/** Whether the shorter is the end of the longer. */
function isTail(shorter: readonly string[], longer: readonly string[]): boolean {
  const offset = longer.length - shorter.length;
  return offset > 0 && shorter.every((word, index) => word === longer[offset + index]);
}
