import type { Span } from '../model/span.ts';
import type { CueWords } from './cue-words.ts';
import { wordsIn, type PlacedWord } from './words.ts';

export const CUE_KINDS = ['speech verb', 'other verb', 'noun', 'according to', 'colon or none'] as const;

/** What attributes a content, by the words of its cue; `other verb` is one of belief, wish or support. */
export type CueKind = (typeof CUE_KINDS)[number];

/** Right before a word that can be both, these make it a noun: "his claim", "in a tweet", "the mayor’s promise". */
const BEFORE_NOUNS = /(?:^|[^\p{L}])(?:an?|the|this|these|those|his|her|its|their|our|my|your|in|s)\s+$/iu;
/** Holds the longest of them and the blanks around it. */
const LOOK_BACK = 12;

export function classifyCue(text: string, cue: readonly Span[], cueWords: CueWords): CueKind {
  const words = wordsIn(text, cue);
  if (words.length === 0) return 'colon or none';
  if (words.some(({ word }) => word === 'according')) return 'according to';
  const nouns = words.filter((word) => isNoun(text, word, cueWords));
  const others = words.filter((word) => !nouns.includes(word));
  if (others.some(({ word }) => cueWords.speech.has(word))) return 'speech verb';
  return nouns.some(({ word }) => cueWords.speech.has(word) || cueWords.nouns.has(word))
    ? 'noun'
    : 'other verb';
}

function isNoun(text: string, { word, span }: PlacedWord, { nouns, verbs }: CueWords): boolean {
  if (nouns.has(word) && !verbs.has(word)) return true;
  if (!nouns.has(word) && /(?:ing|ed)$/.test(word)) return false;
  return BEFORE_NOUNS.test(text.slice(Math.max(0, span.start - LOOK_BACK), span.start));
}
