import type { Claim } from '../../model/claim.ts';
import type { Article } from '../../model/article.ts';
import { conceptOf } from '../concepts.ts';
import { contentWords } from '../content-words.ts';

/** The concepts of a claim's content words and its numbers: what another report of the same thing is likely to share. */
export function keysOf(article: Article, claim: Claim): string[] {
  const words = contentWords(article, claim);
  return [...new Set(words.filter((word) => !word.isFunction).map(({ stem }) => conceptOf(stem)))];
}
