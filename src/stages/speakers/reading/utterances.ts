import { loadWords } from '../../../lexicon/load.ts';

/** Whether the noun, in lower case, is of something said: "remarks", "claim", "comments". */
export function isUtterance(noun: string): boolean {
  const nouns = loadWords('cue-nouns');
  return [noun, noun.replace(/s$/u, ''), noun.replace(/ies$/u, 'y')].some((form) => nouns.has(form));
}
