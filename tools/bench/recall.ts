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

/** Follows planted pairs through matching. */
export class PlantedPairs {
  private readonly planted: ReadonlyMap<string, PlantedPair>;
  private readonly proposed = new Set<string>();
  /** How many pairs were proposed in all. */
  candidates = 0;

  constructor(planted: readonly PlantedPair[]) {
    this.planted = new Map(planted.map((pair) => [keyOf(pair), pair]));
  }

  /** Notes what is proposed for comparison, event by event. */
  propose(candidates: readonly Candidate[]): void {
    this.candidates += candidates.length;
    for (const candidate of candidates) {
      const key = keyOf(candidate);
      if (this.planted.has(key)) this.proposed.add(key);
    }
  }

  /** How many are found again, by kind. */
  recall(pairs: readonly Pair[]): Recall[] {
    const reported = new Set<string>();
    for (const pair of pairs) {
      const key = keyOf(pair);
      const planted = this.planted.get(key);
      if (planted !== undefined && isRight(planted, pair)) reported.add(key);
    }
    return PLANTED_KINDS.map((kind) => {
      const ofKind = [...this.planted].filter(([, pair]) => pair.kind === kind);
      const count = (found: ReadonlySet<string>): number => ofKind.filter(([key]) => found.has(key)).length;
      return { kind, planted: ofKind.length, proposed: count(this.proposed), reported: count(reported) };
    });
  }
}

function isRight({ kind }: PlantedPair, { findings }: Pair): boolean {
  return findings.some(({ relation }) => kind !== 'number' || relation === 'discrepancy');
}

/** The same whichever of the two comes first. */
function keyOf({ aClaimId, bClaimId }: Pick<Pair, 'aClaimId' | 'bClaimId'>): string {
  return aClaimId < bClaimId ? aClaimId + bClaimId : bClaimId + aClaimId;
}
