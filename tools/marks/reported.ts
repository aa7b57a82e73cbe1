import type { Matches } from '../../src/model/corpus.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Group } from '../../src/model/group.ts';
import type { Finding, Pair } from '../../src/model/pair.ts';
import { UnionFind } from '../../src/match/union-find.ts';
import type { Side } from '../../src/match/comparison/index.ts';
import { sidesOf } from '../../src/match/sides.ts';

/** What a run tells of two claims of different outlets: that they agree, or that they differ. */
export interface Reported {
  readonly a: Side;
  readonly b: Side;
  readonly relation: Finding['relation'];
  /** Empty where the two agree only in that both agree with a third claim of their group. */
  readonly types: readonly Finding['type'][];
}

/** All pairs of the run, once for each relation that they bear, and the agreements that follow from the groups. */
export function listReported(extractions: readonly Extraction[], { pairs, groups }: Matches): Reported[] {
  const sides = new Map(extractions.flatMap(sidesOf).map((side) => [side.claim.id, side]));
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const paired = new Set(pairs.map(({ aClaimId, bClaimId }) => keyOf(aClaimId, bClaimId)));
  const direct = pairs.flatMap((pair) => relationsOf(pair, sides));
  const implied = groups.flatMap((group) => {
    const own = group.pairIds.flatMap((id) => pairOf.get(id) ?? []);
    return agreedInGroup(group, own).flatMap(([aId, bId]) => {
      const [a, b] = [sides.get(aId), sides.get(bId)];
      if (a === undefined || b === undefined || paired.has(keyOf(aId, bId))) return [];
      if (a.article.outlet === b.article.outlet) return [];
      return [{ a, b, relation: 'agreement' as const, types: [] }];
    });
  });
  return [...direct, ...implied];
}

function keyOf(...ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}

function relationsOf(pair: Pair, sides: ReadonlyMap<string, Side>): Reported[] {
  const [a, b] = [sides.get(pair.aClaimId), sides.get(pair.bClaimId)];
  if (a === undefined || b === undefined) return [];
  return (['agreement', 'discrepancy'] as const).flatMap((relation) => {
    const types = pair.findings.filter((finding) => finding.relation === relation).map(({ type }) => type);
    return types.length === 0 ? [] : [{ a, b, relation, types }];
  });
}

/** Two claims of each set that agreements of the group hold together, whether or not they were compared. */
function agreedInGroup({ claimIds }: Group, pairs: readonly Pair[]): (readonly [string, string])[] {
  const indexOf = new Map(claimIds.map((id, index) => [id, index]));
  const joined = new UnionFind(claimIds.length);
  for (const { aClaimId, bClaimId, findings } of pairs) {
    const [a, b] = [indexOf.get(aClaimId), indexOf.get(bClaimId)];
    if (a === undefined || b === undefined) continue;
    if (findings.some(({ relation }) => relation === 'agreement')) joined.join(a, b);
  }
  return joined.sets().flatMap((set) => {
    const ids = set.flatMap((index) => claimIds[index] ?? []);
    return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
  });
}
