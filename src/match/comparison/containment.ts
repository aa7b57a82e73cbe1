import type { Passage, PreparedSide } from './compare.ts';

/** What sets and maps have in common. */
type Keys<Key> = Pick<ReadonlySet<Key>, 'size' | 'has' | 'keys'>;

/** The part of the whole, 0 to 1; nothing of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

/** How many keys two sets, or two maps, share. */
export function countShared<Key>(a: Keys<Key>, b: Keys<Key>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared += 1;
  return shared;
}

/** The sum of the weights of what the two share. */
function sharedWeight(a: Passage, b: Passage): number {
  const [small, large] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [concept, weight] of small.concepts) {
    const other = large.concepts.get(concept);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return shared;
}

/** Shares of the content's weight that the other side has too: of `a`, of `b`. Cheap: no alignment. */
export function containment(a: PreparedSide, b: PreparedSide): readonly [number, number] {
  const shared = sharedWeight(a.content, b.content);
  return [share(shared, a.content.conceptWeight), share(shared, b.content.conceptWeight)];
}
