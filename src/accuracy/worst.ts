import { compareText } from '../model/order.ts';
import { isHalfFound, isRelationFound } from './align.ts';
import { counts, f1, type Counts } from './counts.ts';
import type { JudgedArticle } from './judge.ts';

export interface RankedArticle {
  readonly id: string;
  /** How many attributions. */
  readonly gold: number;
  readonly predicted: number;
  /** Contents found at half. */
  readonly contents: Counts;
  /** Relations found in part. */
  readonly relations: Counts;
}

/** The articles that hold something to find or something found, from the worst F1 of relations to the best. */
export function rankArticles(articles: readonly JudgedArticle[]): RankedArticle[] {
  return articles
    .map(({ article, gold, predicted, pairs }) => ({
      id: article.id,
      gold: gold.length,
      predicted: predicted.length,
      contents: counts(pairs.filter(isHalfFound).length, predicted.length, gold.length),
      relations: counts(pairs.filter(isRelationFound).length, predicted.length, gold.length),
    }))
    .filter(({ gold, predicted }) => gold + predicted > 0)
    .sort((a, b) => f1(a.relations) - f1(b.relations) || b.gold - a.gold || compareText(a.id, b.id));
}
