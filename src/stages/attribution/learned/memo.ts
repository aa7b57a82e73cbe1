import { RANGES, TRAIT, type Trait, type Traits } from './traits.ts';

/** Weights, as whole numbers, for each label or pair of labels. */
export type Sum = Int32Array | Int16Array;

/** Adds `width` weights of what the traits say to `sums[at]`, `sums[at + 1]` and so on. */
export interface Weigher {
  readonly width: number;
  addTo(sums: Sum, at: number, traits: Traits): void;
}

/** One that remembers. */
export type Memo = Pick<Weigher, 'addTo'>;

/** Numbers the combinations of small traits. */
class SmallTraits {
  readonly size: number;
  private readonly places: Int32Array;
  private readonly lowest: Int32Array;
  private readonly counts: Int32Array;

  constructor(traits: readonly Trait[]) {
    const ranges = traits.map((trait) => {
      const range = RANGES[trait];
      if (range === undefined) throw new TypeError(`${trait} has no range`);
      return range;
    });
    this.places = Int32Array.from(traits, (trait) => TRAIT[trait]);
    this.lowest = Int32Array.from(ranges, ([lowest]) => lowest);
    this.counts = Int32Array.from(ranges, ([, count]) => count);
    this.size = this.counts.reduce((product, count) => product * count, 1);
  }

  numberOf(traits: Traits): number {
    const { places, lowest, counts } = this;
    let number = 0;
    for (let k = 0; k < places.length; k += 1)
      number = number * (counts[k] ?? 0) + (traits[places[k] ?? 0] ?? 0) - (lowest[k] ?? 0);
    return number;
  }
}

/** Not weighed so far; beyond what a group of weights of a byte each can add up to. */
const UNKNOWN = -0x8000;

/** Sums by the number of their traits, weighed when they are first asked for. */
export class Sums {
  private readonly known: Int16Array;

  constructor(
    size: number,
    private readonly weigher: Weigher,
  ) {
    this.known = new Int16Array(size * weigher.width).fill(UNKNOWN);
  }

  addTo(sums: Sum, at: number, number: number, traits: Traits): void {
    const { known, weigher } = this;
    const { width } = weigher;
    const from = number * width;
    if (known[from] === UNKNOWN) {
      known.fill(0, from, from + width);
      weigher.addTo(known, from, traits);
    }
    for (let y = 0; y < width; y += 1) sums[at + y] = (sums[at + y] ?? 0) + (known[from + y] ?? 0);
  }
}

/** For groups of small traits. */
export class TableMemo implements Memo {
  private readonly small: SmallTraits;
  private readonly known: Sums;

  constructor(weigher: Weigher, traits: readonly Trait[]) {
    this.small = new SmallTraits(traits);
    this.known = new Sums(this.small.size, weigher);
  }

  addTo(sums: Sum, at: number, traits: Traits): void {
    this.known.addTo(sums, at, this.small.numberOf(traits), traits);
  }
}

/** So many rows are kept: what is frequent is asked for again soon. */
const MOST_ROWS = 1024;

/** For groups of small traits and one hash that is the same for a whole window. */
export class RowMemo implements Memo {
  private readonly place: number;
  private readonly small: SmallTraits;
  private readonly rows = new Map<number, Sums>();
  private current: Sums;
  private hash: number | undefined;

  constructor(
    private readonly weigher: Weigher,
    [hash, ...others]: readonly Trait[],
  ) {
    this.place = TRAIT[hash ?? 'none'];
    this.small = new SmallTraits(others);
    this.current = new Sums(0, weigher);
  }

  addTo(sums: Sum, at: number, traits: Traits): void {
    const hash = traits[this.place] ?? 0;
    if (hash !== this.hash) {
      this.current = this.rowOf(hash);
      this.hash = hash;
    }
    this.current.addTo(sums, at, this.small.numberOf(traits), traits);
  }

  private rowOf(hash: number): Sums {
    let row = this.rows.get(hash);
    if (row === undefined) {
      if (this.rows.size === MOST_ROWS) this.rows.clear();
      row = new Sums(this.small.size, this.weigher);
      this.rows.set(hash, row);
    }
    return row;
  }
}

/** For groups of hashes: keeps the last sums, as long as the traits stay as they are. */
export class SameMemo implements Memo {
  private readonly places: Int32Array;
  private readonly last: Int32Array;
  private readonly known: Int32Array;
  private isEmpty = true;

  constructor(
    private readonly weigher: Weigher,
    traits: readonly Trait[],
  ) {
    this.places = Int32Array.from(traits, (trait) => TRAIT[trait]);
    this.last = new Int32Array(traits.length);
    this.known = new Int32Array(weigher.width);
  }

  addTo(sums: Sum, at: number, traits: Traits): void {
    const { places, last, known, weigher } = this;
    let isSame = !this.isEmpty;
    for (let k = 0; k < places.length; k += 1) {
      const value = traits[places[k] ?? 0] ?? 0;
      if (last[k] === value) continue;
      last[k] = value;
      isSame = false;
    }
    if (!isSame) {
      this.isEmpty = false;
      known.fill(0);
      weigher.addTo(known, 0, traits);
    }
    for (let y = 0; y < known.length; y += 1) sums[at + y] = (sums[at + y] ?? 0) + (known[y] ?? 0);
  }
}
