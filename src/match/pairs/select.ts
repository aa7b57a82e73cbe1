import type { Pair } from '../../model/pair.ts';

/** A pair that was compared: the many that nobody will see need no id. */
export type UnnamedPair = Omit<Pair, 'id'>;

/** A compared pair with the articles of its claims. */
export interface ComparedPair {
  readonly pair: UnnamedPair;
  readonly aArticleId: string;
  readonly bArticleId: string;
  /** One of the two articles is a copy of the other. */
  readonly isCopy: boolean;
}

/** Where two claims vie with others: each among its partners in the article of the other. */
export function placesOf(
  { aClaimId, bClaimId }: Pick<Pair, 'aClaimId' | 'bClaimId'>,
  aArticleId: string,
  bArticleId: string,
): readonly [ofA: string, ofB: string] {
  return [`${aClaimId} ${bArticleId}`, `${bClaimId} ${aArticleId}`];
}

/**
 * The pairs that a reader should see.
 *
 * The same words, and two figures that fit each other, are worth showing wherever they stand. Claims that are merely about the same thing are not: of several such
 * partners in one article a claim keeps the nearest, and to differ, each must be the other's nearest; otherwise "12 died" would be held
 * against "14 were hurt" although "twelve died" stands beside it. Between copies only what was changed is told: that the rest
 * agrees is no news.
 */
export function selectPairs(compared: readonly ComparedPair[]): UnnamedPair[] {
  const nearest = new Map<string, number>();
  for (const { pair, aArticleId, bArticleId } of compared) {
    for (const place of placesOf(pair, aArticleId, bArticleId)) {
      nearest.set(place, Math.max(nearest.get(place) ?? 0, pair.same));
    }
  }
  return compared.flatMap(({ pair, aArticleId, bArticleId, isCopy }) => {
    if (pair.findings.length === 0) return [];
    const [ofA, ofB] = placesOf(pair, aArticleId, bArticleId);
    const isNearestOfA = pair.same >= (nearest.get(ofA) ?? 0);
    const isNearestOfB = pair.same >= (nearest.get(ofB) ?? 0);
    const findings = pair.findings.filter(({ relation, type }) => {
      if (relation === 'agreement') return !isCopy && (isOwnEvidence(type) || isNearestOfA || isNearestOfB);
      return isOwnEvidence(type) || (isNearestOfA && isNearestOfB);
    });
    return findings.length === 0 ? [] : [{ ...pair, findings }];
  });
}

/** Known again by its words or its figure, whatever stands around them. */
function isOwnEvidence(type: string): boolean {
  return type === 'value_compatible' || (type.startsWith('quote_') && type !== 'quote_indirect');
}
