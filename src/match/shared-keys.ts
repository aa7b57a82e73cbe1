/** Blocks of more members are compared with their first member only, so that the cost stays linear. */
const LARGEST_BLOCK = 64;

/**
 * How many keys two items share, for all pairs that share one: by an inverted index, never by all pairs.
 * A key that more than 64 items bear joins each of them with the first bearer alone.
 * @param keysOf distinct keys of each item
 * @returns for each item the later items that it shares keys with, and how many
 */
export function countSharedKeys(keysOf: readonly (readonly (string | number)[])[]): Map<number, number>[] {
  const blocks = new Map<string | number, number[]>();
  for (const [item, keys] of keysOf.entries()) {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [item]);
      else block.push(item);
    }
  }
  const shared = keysOf.map(() => new Map<number, number>());
  for (const block of blocks.values()) {
    const firsts = block.length > LARGEST_BLOCK ? block.slice(0, 1) : block;
    for (const [position, first] of firsts.entries()) {
      const partners = shared[first];
      for (const second of block.slice(position + 1)) partners?.set(second, (partners.get(second) ?? 0) + 1);
    }
  }
  return shared;
}
