import type { Side } from '../comparison/compare.ts';
import { UnionFind } from '../union-find.ts';

/** Two claims by their places among the sides. */
type Places = readonly [number, number];

/** A pair of claims; a sure one joins their groups whatever else stands in them. */
export interface Join {
  readonly places: Places;
  readonly isSure: boolean;
}

/**
 * Joins claims into groups, in the order of the pairs. Copies, each second in its pair of `copies`, and what differs are always joined. What agrees is
 * joined where every claim of the one group agrees with every claim of the other from another outlet (complete linkage): "both will talk, and
 * the envoys return" agrees with a claim about the talks and with one about the envoys, which are two things.
 */
export function joinLinked(
  sides: readonly Side[],
  copies: readonly Places[],
  pairs: readonly Join[],
): UnionFind {
  const joined = new UnionFind(sides.length);
  const members = sides.map((_, place) => [place]);
  const linked = new Set<string>();
  const copied = new Set(copies.map(([, copy]) => copy));
  const keyOf = (a: number, b: number): string => `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
  for (const { places } of pairs) linked.add(keyOf(...places));

  function membersOf(place: number): number[] {
    return members[joined.find(place)] ?? [];
  }

  /** A copy is compared with its original alone. */
  function areOne(a: number, b: number): boolean {
    if (copied.has(a) || copied.has(b)) return true;
    return sides[a]?.article.outlet === sides[b]?.article.outlet || linked.has(keyOf(a, b));
  }

  function join(a: number, b: number): void {
    if (joined.find(a) === joined.find(b)) return;
    const all = [...membersOf(a), ...membersOf(b)];
    joined.join(a, b);
    members[joined.find(a)] = all;
  }

  for (const [a, b] of copies) join(a, b);
  for (const { places, isSure } of pairs) {
    const [a, b] = places;
    if (isSure || membersOf(a).every((x) => membersOf(b).every((y) => areOne(x, y)))) join(a, b);
  }
  return joined;
}
