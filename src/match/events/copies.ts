import { groupBy } from '../../model/group-by.ts';

/**
 * Puts each copy with its original, however much later it was printed: the two are one report of one event.
 * @param sets of articles by their places among `articleIds`
 * @param duplicates copy to original
 */
export function joinCopies(
  sets: readonly (readonly number[])[],
  articleIds: readonly string[],
  duplicates: ReadonlyMap<string, string>,
): number[][] {
  if (duplicates.size === 0) return sets.map((members) => [...members]);
  const setOf = new Map(sets.flatMap((members, set) => members.map((place) => [articleIds[place], set])));
  const places = [...articleIds.keys()];
  const homeOf = (place: number): number | undefined => {
    const id = articleIds[place] ?? '';
    return setOf.get(duplicates.get(id) ?? id);
  };
  return [...groupBy(places, (place) => String(homeOf(place))).values()];
}
