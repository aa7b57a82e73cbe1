import { readCueWords } from '../../src/accuracy/cue-words.ts';
import type { GoldArticle, Prediction } from '../../src/accuracy/gold.ts';
import { judgeArticle, type JudgedArticle } from '../../src/accuracy/judge.ts';
import { readMarked } from '../../src/accuracy/readers/marked.ts';

export interface MarkedOptions {
  readonly id?: string;
  readonly outlet?: string;
  /** Of every claim. */
  readonly score?: number;
}

/** An annotated article of a text with marks, and the names of its speakers behind `---`. */
export function articleOf(
  marked: string,
  { id = 'bridge', outlet = 'Port Herald' }: MarkedOptions = {},
): GoldArticle {
  return readMarked(`outlet: ${outlet}\n\n${marked}`, id);
}

/** The marks as claims of ours. */
export function claimsOf(marked: string, { score = 0.9 }: MarkedOptions = {}): Prediction[] {
  return articleOf(marked).attributions.map((attribution) => ({ ...attribution, score, rules: ['marked'] }));
}

/** Gold and claims, both as marks in the same text. */
export function judgeMarked(gold: string, claims: string, options: MarkedOptions = {}): JudgedArticle {
  const article = articleOf(gold, options);
  if (articleOf(claims).text !== article.text) throw new Error('gold and claims are of two texts');
  return judgeArticle(article, claimsOf(claims, options), readCueWords());
}
