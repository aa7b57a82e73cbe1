/**
 * Learned weights by feature. A feature is a 32-bit hash of its template and values; `width` weights belong to each, as bytes with
 * one scale. Features that were never learned weigh nothing: keys are compared in full, so that an unseen feature meets the
 * weights of another only where all 32 bits agree.
 */
export class FeatureTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly weights: Int8Array;
  private readonly width: number;
  private readonly scale: number;

  constructor(keys: Int32Array, weights: Int8Array, scale: number) {
    this.keys = keys;
    this.weights = weights;
    this.scale = scale;
    this.width = weights.length / Math.max(1, keys.length);
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < keys.length; row += 1) {
      let slot = (keys[row] ?? 0) & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  /** Adds the weights of the first `count` features to `sums[at]`, `sums[at + 1]` and so on. */
  addTo(sums: Float64Array, at: number, features: Int32Array, count: number): void {
    const { slots, mask, keys, weights, width, scale } = this;
    for (let index = 0; index < count; index += 1) {
      const key = features[index] ?? 0;
      let slot = key & mask;
      let row = slots[slot] ?? -1;
      while (row !== -1 && keys[row] !== key) {
        slot = (slot + 1) & mask;
        row = slots[slot] ?? -1;
      }
      if (row === -1) continue;
      const from = row * width;
      for (let y = 0; y < width; y += 1) {
        const place = at + y;
        sums[place] = (sums[place] ?? 0) + (weights[from + y] ?? 0) * scale;
      }
    }
  }
}
