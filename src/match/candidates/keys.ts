import type { Claim } from '../../model/claim.ts';
import type { Article } from '../../model/article.ts';
import { normaliseWords } from '../../text/normalise/index.ts';
import { conceptOf } from '../concepts.ts';

/** The concepts of a claim's content words and its numbers: what another report of the same thing is likely to share. */
export function keysOf(article: Article, claim: Claim): string[] {
  const words = normaliseWords(article.text, claim.content.spans);
  return [...new Set(words.filter((word) => !word.isFunction).map(({ stem }) => conceptOf(stem)))];
}
