/** Weights of so few bytes fit into one integer. */
const PACKED = 4;

/**
 * Learned weights by feature. A feature is a 32-bit hash of its template and values; `width` weights belong to each, as bytes with
 * one scale. Features that were never learned weigh nothing: keys are compared in full, so that an unseen feature meets the
 * weights of another only where all 32 bits agree.
 *
 * An article asks for tens of thousands of features, most of them unknown, and each look at a large array costs a miss of the
 * cache: a slot therefore holds the key and, where they fit, the weights themselves, in one place.
 */
export class FeatureTable {
  /** Key and payload by turns; payload 0: free. Up to four weights as the bytes of the payload, else their row plus one. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly weights: Int8Array;
  private readonly width: number;
  private readonly scale: number;

  constructor(keys: Int32Array, weights: Int8Array, scale: number) {
    this.weights = weights;
    this.scale = scale;
    this.width = weights.length / Math.max(1, keys.length);
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let row = 0; row < keys.length; row += 1) {
      const key = keys[row] ?? 0;
      const payload = this.width <= PACKED ? this.pack(row) : row + 1;
      if (payload === 0) continue;
      let slot = key & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key;
      this.slots[slot * 2 + 1] = payload;
    }
  }

  private pack(row: number): number {
    let packed = 0;
    for (let y = 0; y < this.width; y += 1)
      packed |= ((this.weights[row * this.width + y] ?? 0) & 0xff) << (8 * y);
    return packed;
  }

  /** Adds the weights of the first `count` features to `sums[at]`, `sums[at + 1]` and so on. */
  addTo(sums: Float64Array, at: number, features: Int32Array, count: number): void {
    const { slots, mask, weights, width, scale } = this;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      let slot = key & mask;
      let payload = slots[slot * 2 + 1] ?? 0;
      while (payload !== 0 && slots[slot * 2] !== key) {
        slot = (slot + 1) & mask;
        payload = slots[slot * 2 + 1] ?? 0;
      }
      if (payload === 0) continue;
      const from = (payload - 1) * width;
      for (let y = 0; y < width; y += 1) {
        const weight = width <= PACKED ? (payload << (24 - 8 * y)) >> 24 : (weights[from + y] ?? 0);
        sums[at + y] = (sums[at + y] ?? 0) + weight * scale;
      }
    }
  }
}
