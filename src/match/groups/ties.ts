import type { Pair } from '../../model/pair.ts';
import type { Side } from '../comparison/compare.ts';

/** What binds the claims of a group to one another, and to claims of other groups. */
export interface Ties {
  readonly within: Pair[];
  readonly beyond: Pair[];
  /** The claims of other groups. */
  readonly partners: Side[];
}

/**
 * The ties of each group that has any.
 * @param groupOf tells the group that a claim is in
 */
export function tieGroups(
  pairs: readonly Pair[],
  groupOf: (claimId: string) => number,
  sideOf: (claimId: string) => Side | undefined,
): ReadonlyMap<number, Ties> {
  const ties = new Map<number, Ties>();
  const tiesOf = (group: number): Ties => {
    const known = ties.get(group) ?? { within: [], beyond: [], partners: [] };
    ties.set(group, known);
    return known;
  };
  for (const pair of pairs) {
    const { aClaimId, bClaimId } = pair;
    const [ofA, ofB] = [groupOf(aClaimId), groupOf(bClaimId)];
    if (ofA === ofB) {
      tiesOf(ofA).within.push(pair);
      continue;
    }
    for (const [group, partnerId] of [
      [ofA, bClaimId],
      [ofB, aClaimId],
    ] as const) {
      const { beyond, partners } = tiesOf(group);
      const partner = sideOf(partnerId);
      beyond.push(pair);
      if (partner !== undefined) partners.push(partner);
    }
  }
  return ties;
}
