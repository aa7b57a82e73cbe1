import type { Extraction } from '../model/extraction.ts';
import type { Side } from './comparison/compare.ts';

/** All claims of the corpus with their articles, by claim id. */
export function sidesById(extractions: readonly Extraction[]): ReadonlyMap<string, Side> {
  return new Map(
    extractions.flatMap(({ article, claims }) =>
      claims.map((claim) => [claim.id, { article, claim }] as const),
    ),
  );
}

/** The articles' extractions, by article id. */
export function extractionsById(extractions: readonly Extraction[]): ReadonlyMap<string, Extraction> {
  return new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
}
