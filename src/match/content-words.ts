import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { normaliseWords, type Word } from '../text/normalise/index.ts';

/** Claims of an event are looked at one stage after the other: so many are not read anew. */
const MOST_REMEMBERED = 2000;

const remembered = new Map<Claim['content'], readonly Word[]>();

/** The words of a claim's content. */
export function contentWords(article: Article, { content }: Claim): readonly Word[] {
  const known = remembered.get(content);
  if (known !== undefined) return known;
  const words = normaliseWords(article.text, content.spans);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(content, words);
  return words;
}
