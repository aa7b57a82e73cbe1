import type { Extraction } from '../../model/extraction.ts';
import { normaliseWords, wordKey } from '../../text/normalise/index.ts';
import { extractionsById } from '../sides.ts';

/** The claims of a copy, joined with the claims of its original that have the same words: copies are not compared, but shown. */
export function linksBetweenCopies(
  extractions: readonly Extraction[],
  duplicates: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const byId = extractionsById(extractions);
  const links: (readonly [string, string])[] = [];
  for (const copy of extractions) {
    const original = byId.get(duplicates.get(copy.article.id) ?? '');
    if (original === undefined) continue;
    const claimOf = new Map(claimKeys(original).map(([key, claimId]) => [key, claimId]));
    for (const [key, claimId] of claimKeys(copy)) {
      const same = claimOf.get(key);
      if (same !== undefined) links.push([same, claimId]);
    }
  }
  return links;
}

function claimKeys({ article, claims }: Extraction): (readonly [string, string])[] {
  return claims.map(({ id, content }) => [wordKey(normaliseWords(article.text, content.spans)), id] as const);
}
