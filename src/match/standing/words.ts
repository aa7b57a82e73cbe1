import type { Article } from '../../model/article.ts';
import { span, type Span } from '../../model/span.ts';
import { normaliseWords, type Word } from '../../text/normalise/index.ts';
import type { Side } from '../comparison/compare.ts';
import { sentenceBefore, sentenceOf } from '../comparison/surroundings.ts';
import { conceptOf } from '../concepts.ts';
import { contentWords } from '../content-words.ts';

/** How near to a claim a word stands: in it; in the rest of its sentence or in its speaker's name; in the sentence before. */
export const IN_CLAIM = 0;
export const IN_SENTENCE = 1;
export const BEFORE = 2;
export type Nearness = typeof IN_CLAIM | typeof IN_SENTENCE | typeof BEFORE;

/** A claim's content words and those around it. */
export interface ClaimWords {
  /** Each where it stands nearest. */
  readonly words: ReadonlyMap<string, Nearness>;
  /** The concepts of the claim itself and its numbers: what another report of the same thing is likely to share. */
  readonly own: readonly string[];
  /** Tells the sentences of an event apart. */
  readonly sentence: string;
}

function conceptsIn(text: string, within: Span): string[] {
  return conceptsOf(normaliseWords(text, [within]));
}

function conceptsOf(words: readonly Word[]): string[] {
  return [...new Set(words.filter((word) => !word.isFunction).map(({ stem }) => conceptOf(stem)))];
}

/** Makes the function that reads the words of claims and around them; each sentence is read once. */
export function createWordReader(): (side: Side) => ClaimWords {
  const known = new Map<string, readonly string[]>();

  function wordsOf({ id, text }: Article, sentence: Span): readonly string[] {
    const key = `${id} ${String(sentence.start)} ${String(sentence.end)}`;
    const concepts = known.get(key) ?? conceptsIn(text, sentence);
    known.set(key, concepts);
    return concepts;
  }

  return function readWords(side) {
    const { article, claim } = side;
    const words = new Map<string, Nearness>();
    const add = (concepts: readonly string[], nearness: Nearness): void => {
      for (const concept of concepts) if (!words.has(concept)) words.set(concept, nearness);
    };
    const sentence = sentenceOf(side);
    const own = conceptsOf(contentWords(article, claim));
    add(own, IN_CLAIM);
    add(wordsOf(article, sentence), IN_SENTENCE);
    const name = claim.speaker?.name ?? '';
    if (name !== '') add(conceptsIn(name, span(0, name.length)), IN_SENTENCE);
    const before = sentenceBefore(article.text, sentence);
    if (before !== undefined) add(wordsOf(article, before), BEFORE);
    return { words, own, sentence: `${article.id} ${String(sentence.start)}` };
  };
}
