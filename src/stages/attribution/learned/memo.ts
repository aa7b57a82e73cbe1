import { RANGES, TRAIT, type Trait, type Traits } from './traits.ts';

/** Adds what the traits weigh to the `lanes` sums from `sums[at]` on, as `FeatureTable` keeps them. */
export interface Weigher {
  readonly lanes: number;
  addTo(sums: Int32Array, at: number, traits: Traits): void;
}

/** One that remembers. */
export type Memo = Pick<Weigher, 'addTo'>;

/** Numbers the combinations of small traits. */
class SmallTraits {
  readonly size: number;
  private readonly places: Int32Array;
  private readonly strides: Int32Array;
  private readonly offset: number;

  constructor(traits: readonly Trait[]) {
    this.places = Int32Array.from(traits, (trait) => TRAIT[trait]);
    this.strides = new Int32Array(traits.length);
    let [size, offset] = [1, 0];
    for (const [k, trait] of traits.entries()) {
      const range = RANGES[trait];
      if (range === undefined) throw new TypeError(`${trait} has no range`);
      const [lowest, count] = range;
      this.strides[k] = size;
      offset -= lowest * size;
      size *= count;
    }
    this.size = size;
    this.offset = offset;
  }

  numberOf(traits: Traits): number {
    const { places, strides } = this;
    let number = this.offset;
    for (let k = 0; k < places.length; k += 1) number += (traits[places[k] ?? 0] ?? 0) * (strides[k] ?? 0);
    return number;
  }
}

/** Not weighed so far; beyond what two sums of bytes can be. */
const UNKNOWN = -0x80000000;

/** Sums by the number of their traits, weighed when they are first asked for. */
export class Sums {
  private readonly known: Int32Array;

  constructor(
    size: number,
    private readonly weigher: Weigher,
  ) {
    this.known = new Int32Array(size * weigher.lanes).fill(UNKNOWN);
  }

  addTo(sums: Int32Array, at: number, number: number, traits: Traits): void {
    const { known, weigher } = this;
    const { lanes } = weigher;
    const from = number * lanes;
    if (known[from] === UNKNOWN) {
      known.fill(0, from, from + lanes);
      weigher.addTo(known, from, traits);
    }
    for (let lane = 0; lane < lanes; lane += 1)
      sums[at + lane] = (sums[at + lane] ?? 0) + (known[from + lane] ?? 0);
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

  addTo(sums: Int32Array, at: number, traits: Traits): void {
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

  addTo(sums: Int32Array, at: number, traits: Traits): void {
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
    this.known = new Int32Array(weigher.lanes);
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
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
    for (let lane = 0; lane < known.length; lane += 1)
      sums[at + lane] = (sums[at + lane] ?? 0) + (known[lane] ?? 0);
  }
}
