import { OF_CUE, RANGES, TRAIT, type Trait, type Traits } from './traits.ts';

/** Adds what the traits weigh to the `lanes` sums from `sums[at]` on, as `FeatureTable` keeps them. */
export interface Weigher {
  readonly lanes: number;
  addTo(sums: Int32Array, at: number, traits: Traits): void;
}

/** Not weighed so far; beyond what two sums of bytes can be. */
const UNKNOWN = -0x80000000;

/** Sums by a number that stands for all their traits, weighed when they are first asked for. */
export class Sums {
  private readonly known: Int32Array;
  private readonly lanes: number;

  constructor(
    size: number,
    private readonly weigher: Weigher,
  ) {
    this.lanes = weigher.lanes;
    this.known = new Int32Array(size * weigher.lanes).fill(UNKNOWN);
  }

  addTo(sums: Int32Array, at: number, number: number, traits: Traits): void {
    const { known, lanes } = this;
    const from = number * lanes;
    if (known[from] === UNKNOWN) weighInto(known, from, this.weigher, traits);
    addKnown(known, from, lanes, sums, at);
  }
}

function weighInto(known: Int32Array, from: number, weigher: Weigher, traits: Traits): void {
  known.fill(0, from, from + weigher.lanes);
  weigher.addTo(known, from, traits);
}

function addKnown(known: Int32Array, from: number, lanes: number, sums: Int32Array, at: number): void {
  for (let lane = 0; lane < lanes; lane += 1)
    sums[at + lane] = (sums[at + lane] ?? 0) + (known[from + lane] ?? 0);
}

/**
 * A table over the combinations of small traits: where each trait stands, and how far apart the sums of two neighbouring values lie.
 * What is the same for a whole window strides farthest, so that what one window asks for lies together in memory.
 */
class SmallTraits {
  readonly size: number;
  readonly places: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;

  constructor(traits: readonly Trait[], lanes: number) {
    const ordered = [...traits.filter((trait) => !OF_CUE.has(trait)), ...traits.filter((t) => OF_CUE.has(t))];
    this.places = ordered.map((trait) => TRAIT[trait]);
    let [size, offset] = [lanes, 0];
    this.strides = ordered.map((trait) => {
      const range = RANGES[trait];
      if (range === undefined) throw new TypeError(`${trait} has no range`);
      const [lowest, count] = range;
      const stride = size;
      offset -= lowest * size;
      size *= count;
      return stride;
    });
    this.size = size;
    this.offset = offset;
  }
}

/** The traits of a group, and what weighs its features. */
export interface WeighedGroup {
  readonly weigher: Weigher;
  readonly traits: readonly Trait[];
}

/** For groups of small traits, all at once: one table a group, one behind another in the same memory. */
export class TableMemo {
  private readonly weighers: readonly Weigher[];
  private readonly places: Int32Array;
  private readonly strides: Int32Array;
  /** For each group the end of its traits, and where its table begins. */
  private readonly ends: Int32Array;
  private readonly offsets: Int32Array;
  private readonly known: Int32Array;
  private readonly lanes: number;

  constructor(groups: readonly WeighedGroup[], lanes: number) {
    this.lanes = lanes;
    this.weighers = groups.map(({ weigher }) => weigher);
    const all = groups.map(({ traits }) => new SmallTraits(traits, lanes));
    this.places = Int32Array.from(all.flatMap(({ places }) => places));
    this.strides = Int32Array.from(all.flatMap(({ strides }) => strides));
    this.ends = new Int32Array(groups.length);
    this.offsets = new Int32Array(groups.length);
    let [end, begin] = [0, 0];
    for (const [group, { places, offset, size }] of all.entries()) {
      end += places.length;
      this.ends[group] = end;
      this.offsets[group] = begin + offset;
      begin += size;
    }
    this.known = new Int32Array(begin).fill(UNKNOWN);
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    const { weighers, places, strides, ends, offsets, known, lanes } = this;
    let k = 0;
    for (let group = 0; group < ends.length; group += 1) {
      let from = offsets[group] ?? 0;
      for (const end = ends[group] ?? 0; k < end; k += 1)
        from += Math.imul(traits[places[k] ?? 0] ?? 0, strides[k] ?? 0);
      if (known[from] === UNKNOWN) {
        const weigher = weighers[group];
        if (weigher !== undefined) weighInto(known, from, weigher, traits);
      }
      addKnown(known, from, lanes, sums, at);
    }
  }
}

/** So many rows are kept: what is frequent is asked for again soon. */
const MOST_ROWS = 1024;

/** For groups of small traits and one hash that is the same for a whole window. */
export class RowMemo {
  private readonly place: number;
  private readonly size: number;
  private readonly offset: number;
  private readonly places: Int32Array;
  private readonly strides: Int32Array;
  private readonly rows = new Map<number, Int32Array>();
  private readonly lanes: number;
  private current: Int32Array = new Int32Array(0);
  private hash: number | undefined;

  constructor(
    private readonly weigher: Weigher,
    [hash, ...others]: readonly Trait[],
  ) {
    this.lanes = weigher.lanes;
    this.place = TRAIT[hash ?? 'none'];
    const small = new SmallTraits(others, weigher.lanes);
    this.places = Int32Array.from(small.places);
    this.strides = Int32Array.from(small.strides);
    this.size = small.size;
    this.offset = small.offset;
  }

  addTo(sums: Int32Array, at: number, traits: Traits): void {
    const { places, strides, lanes } = this;
    const hash = traits[this.place] ?? 0;
    if (hash !== this.hash) {
      this.current = this.rowOf(hash);
      this.hash = hash;
    }
    const known = this.current;
    let from = this.offset;
    for (let k = 0; k < places.length; k += 1)
      from += Math.imul(traits[places[k] ?? 0] ?? 0, strides[k] ?? 0);
    if (known[from] === UNKNOWN) weighInto(known, from, this.weigher, traits);
    addKnown(known, from, lanes, sums, at);
  }

  private rowOf(hash: number): Int32Array {
    let row = this.rows.get(hash);
    if (row === undefined) {
      if (this.rows.size === MOST_ROWS) this.rows.clear();
      row = new Int32Array(this.size).fill(UNKNOWN);
      this.rows.set(hash, row);
    }
    return row;
  }
}

/** For groups of hashes: keeps the last sums, as long as the traits stay as they are. */
export class SameMemo {
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
    addKnown(known, 0, known.length, sums, at);
  }
}
