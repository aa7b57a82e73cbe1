/** In larger blocks an item meets the so many that follow it, so that the cost stays linear. */
const WIDEST = 64;

/** Items are told apart from keys by place value: there may be so many, and keys below 2 ** 32. */
const MOST_ITEMS = 2 ** 21;

/** Two items by their places, `first` before `second`, and how many keys they share. */
export interface SharedKeys {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/**
 * The pairs of items that share keys, by a sorted index, never by all pairs. An item meets the next 64 bearers of each of its keys: what
 * is likely to belong together should stand close together.
 * @param keysOf distinct keys of each item, whole numbers below 2 ** 32
 * @param least number of keys that a pair must share
 */
export function* findSharing(keysOf: readonly (readonly number[])[], least: number): Generator<SharedKeys> {
  const index = sortByKey(keysOf);
  const counts = new Uint32Array(keysOf.length);
  for (let first = 0; first < keysOf.length; first += 1) {
    const met: number[] = [];
    for (let place = index.firstOf[first] ?? 0; place < (index.firstOf[first + 1] ?? 0); place += 1) {
      const own = index.placeOf[place] ?? 0;
      const end = Math.min(index.endOf[own] ?? 0, own + WIDEST);
      for (let other = own + 1; other < end; other += 1) {
        const second = index.items[other] ?? 0;
        const count = counts[second] ?? 0;
        if (count === 0) met.push(second);
        counts[second] = count + 1;
      }
    }
    for (const second of met) {
      const shared = counts[second] ?? 0;
      counts[second] = 0;
      if (shared >= least) yield { first, second, shared };
    }
  }
}

/** The bearers of all keys, key by key, each in rising order. */
interface Index {
  readonly items: Uint32Array;
  /** For each place among `items` where its key ends. */
  readonly endOf: Uint32Array;
  /** The places of each item, item by item, and where they begin for each. */
  readonly placeOf: Uint32Array;
  readonly firstOf: Uint32Array;
}

function sortByKey(keysOf: readonly (readonly number[])[]): Index {
  const firstOf = new Uint32Array(keysOf.length + 1);
  for (const [item, keys] of keysOf.entries()) firstOf[item + 1] = (firstOf[item] ?? 0) + keys.length;
  const size = firstOf[keysOf.length] ?? 0;
  const sorted = new Float64Array(size);
  for (const [item, keys] of keysOf.entries()) {
    const from = firstOf[item] ?? 0;
    for (const [offset, key] of keys.entries()) sorted[from + offset] = key * MOST_ITEMS + item;
  }
  sorted.sort();
  const items = new Uint32Array(size);
  const endOf = new Uint32Array(size);
  const placeOf = new Uint32Array(size);
  const filled = firstOf.slice();
  for (let from = 0, to = 0; from < size; from = to) {
    const key = Math.floor((sorted[from] ?? 0) / MOST_ITEMS);
    while (to < size && Math.floor((sorted[to] ?? 0) / MOST_ITEMS) === key) to += 1;
    endOf.fill(to, from, to);
    for (let place = from; place < to; place += 1) {
      const item = (sorted[place] ?? 0) % MOST_ITEMS;
      const at = filled[item] ?? 0;
      items[place] = item;
      placeOf[at] = place;
      filled[item] = at + 1;
    }
  }
  return { items, endOf, placeOf, firstOf };
}

/** Makes the function that gives each text key a number, the same for the same key. */
export function createNumbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  };
}
