import type { Extraction } from '../model/extraction.ts';
import type { Side } from './comparison/compare.ts';

/** The claims of an article, each with the article, in text order. */
export function sidesOf({ article, claims }: Extraction): Side[] {
  return claims.map((claim) => ({ article, claim }));
}

/** The articles' extractions, by article id. */
export function extractionsById(extractions: readonly Extraction[]): ReadonlyMap<string, Extraction> {
  return new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
}
