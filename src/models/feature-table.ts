/** Weights of so few bytes fit into one integer. */
const PACKED = 4;

/**
 * Learned weights by feature. A feature is a 32-bit hash of its template and values; `width` weights belong to each, as bytes with
 * one scale. Features that were never learned weigh nothing: keys are compared in full, so that an unseen feature meets the
 * weights of another only where all 32 bits agree.
 *
 * An article asks for tens of thousands of features, most of them unknown, and each look at a large array costs a miss of the
 * cache: a slot therefore holds the key and, where they fit, the weights themselves, in one place. Sums are kept two to an integer,
 * which adds both at once: bytes can be summed by the hundred before one half runs into the other.
 */
export class FeatureTable {
  /** Weights of a feature. */
  readonly width: number;
  /** Integers that hold the sums of `width` weights. */
  readonly lanes: number;
  /** What one unit of a sum stands for. */
  readonly scale: number;
  /** Key and payload by turns; payload 0: free. Up to four weights as the bytes of the payload, else their row plus one. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Where the weights do not fit into a slot: row by row, two to an integer. */
  private readonly rows: Int32Array;

  constructor(keys: Int32Array, weights: Int8Array, scale: number) {
    this.scale = scale;
    this.width = weights.length / Math.max(1, keys.length);
    this.lanes = Math.ceil(this.width / 2);
    const isPacked = this.width <= PACKED;
    this.rows = isPacked ? new Int32Array(0) : this.pairWeights(weights, keys.length);
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const payload = isPacked ? this.packWeights(weights, row) : row + 1;
      if (payload === 0) continue;
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = payload;
    }
  }

  private packWeights(weights: Int8Array, row: number): number {
    let packed = 0;
    for (let y = 0; y < this.width; y += 1)
      packed |= ((weights[row * this.width + y] ?? 0) & 0xff) << (8 * y);
    return packed;
  }

  private pairWeights(weights: Int8Array, count: number): Int32Array {
    const { width, lanes } = this;
    const rows = new Int32Array(count * lanes);
    for (let row = 0; row < count; row += 1)
      for (let y = 0; y < width; y += 2)
        rows[row * lanes + y / 2] = pair(
          weights[row * width + y] ?? 0,
          y + 1 < width ? (weights[row * width + y + 1] ?? 0) : 0,
        );
    return rows;
  }

  /** Adds the weights of the first `count` features to the `lanes` sums from `sums[at]` on. */
  addTo(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    if (this.width <= PACKED) this.addPacked(sums, at, features, count);
    else this.addRows(sums, at, features, count);
  }

  private addPacked(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    let [one, two] = [0, 0];
    for (let index = 0; index < count; index += 1) {
      const payload = this.find(features[index] ?? 0);
      one += pair((payload << 24) >> 24, (payload << 16) >> 24);
      two += pair((payload << 8) >> 24, payload >> 24);
    }
    sums[at] = (sums[at] ?? 0) + one;
    if (this.lanes > 1) sums[at + 1] = (sums[at + 1] ?? 0) + two;
  }

  private addRows(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    const { rows, lanes } = this;
    for (let index = 0; index < count; index += 1) {
      const payload = this.find(features[index] ?? 0);
      if (payload === 0) continue;
      const row = (payload - 1) * lanes;
      for (let lane = 0; lane < lanes; lane += 1)
        sums[at + lane] = (sums[at + lane] ?? 0) + (rows[row + lane] ?? 0);
    }
  }

  /** The payload of a feature, 0 for an unknown one. */
  private find(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    let payload = slots[slot * 2 + 1] ?? 0;
    while (payload !== 0 && slots[slot * 2] !== key) {
      slot = (slot + 1) & mask;
      payload = slots[slot * 2 + 1] ?? 0;
    }
    return payload;
  }

  /** What the `y`-th weights add up to, in the scale of the table. */
  read(sums: Int32Array, at: number, y: number): number {
    const both = sums[at + (y >> 1)] ?? 0;
    const low = (both << 16) >> 16;
    return (y % 2 === 0 ? low : (both - low) >> 16) * this.scale;
  }
}

/** Two small numbers in one that can be added to others of its kind. */
function pair(low: number, high: number): number {
  return low + (high << 16);
}
