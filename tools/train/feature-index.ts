/** Counts features and numbers those that are seen often enough. Open addressing over 32-bit hashes. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 22);
  private values = new Int32Array(1 << 22);
  private used = 0;
  size = 0;
  /** Hash of each numbered feature. */
  hashes = new Int32Array(0);

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = hash & mask;
    while (this.values[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  count(ids: Int32Array, count: number): void {
    for (let index = 0; index < count; index += 1) {
      const hash = ids[index]!;
      const slot = this.slotOf(hash);
      if (this.values[slot] === 0) {
        this.keys[slot] = hash;
        this.used += 1;
      }
      this.values[slot]! += 1;
      if (this.used * 2 > this.keys.length) this.grow();
    }
  }

  private grow(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot += 1) {
      if (values[slot] === 0) continue;
      const place = this.slotOf(keys[slot]!);
      this.keys[place] = keys[slot]!;
      this.values[place] = values[slot]!;
    }
  }

  /** Ends the counting: features with `least` counts or more get numbers, in order of their hashes. */
  number(least: number): void {
    const kept: number[] = [];
    for (let slot = 0; slot < this.keys.length; slot += 1)
      if (this.values[slot]! >= least) kept.push(this.keys[slot]!);
    this.hashes = Int32Array.from(kept).sort();
    this.size = kept.length;
    let length = 1 << 10;
    while (length < kept.length * 2) length *= 2;
    this.keys = new Int32Array(length);
    this.values = new Int32Array(length);
    for (const [index, hash] of this.hashes.entries()) {
      const slot = this.slotOf(hash);
      this.keys[slot] = hash;
      this.values[slot] = index + 1;
    }
  }

  /** The number of a feature, or -1. */
  numberOf(hash: number): number {
    return this.values[this.slotOf(hash)]! - 1;
  }

  /** The numbers of the known features. */
  numbersOf(ids: Int32Array, count: number): Int32Array {
    const numbers = new Int32Array(count);
    let known = 0;
    for (let index = 0; index < count; index += 1) {
      const number = this.numberOf(ids[index]!);
      if (number >= 0) numbers[known++] = number;
    }
    return numbers.slice(0, known);
  }
}
