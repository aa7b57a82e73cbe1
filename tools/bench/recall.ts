import type { Candidate } from '../../src/match/candidates/layer.ts';
import type { Pair } from '../../src/model/pair.ts';
import type { PlantedPair } from './news/generate.ts';
import { PLANTED_KINDS, type PlantedKind } from './news/plant.ts';

/** What became of the planted pairs of one kind. */
export interface Recall {
  readonly kind: PlantedKind;
  readonly planted: number;
  /** Proposed for comparison. */
  readonly proposed: number;
  /** In the report: of those with another number, with a discrepancy. */
  readonly reported: number;
}

type ClaimPair = Pick<Pair, 'aClaimId' | 'bClaimId'>;

/** How many of the planted pairs are found again, by kind. */
export function measureRecall(
  planted: readonly PlantedPair[],
  candidates: readonly Candidate[],
  pairs: readonly Pair[],
): Recall[] {
  const ofInterest = new Set(planted.map(keyOf));
  const proposed = new Set(candidates.map(keyOf).filter((key) => ofInterest.has(key)));
  const reported = new Map(pairs.map((pair) => [keyOf(pair), pair]));

  function isReported(pair: PlantedPair): boolean {
    const found = reported.get(keyOf(pair));
    return found?.findings.some(({ relation }) => pair.kind !== 'number' || relation === 'discrepancy') ?? false;
  }

  return PLANTED_KINDS.map((kind) => {
    const ofKind = planted.filter((pair) => pair.kind === kind);
    return {
      kind,
      planted: ofKind.length,
      proposed: ofKind.filter((pair) => proposed.has(keyOf(pair))).length,
      reported: ofKind.filter(isReported).length,
    };
  });
}

/** The same whichever of the two comes first. */
function keyOf({ aClaimId, bClaimId }: ClaimPair): string {
  return aClaimId < bClaimId ? aClaimId + bClaimId : bClaimId + aClaimId;
}
