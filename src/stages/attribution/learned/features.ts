import { mix } from './hash.ts';

/** Collects the features of one thing as hashes; reused for the next. */
export class FeatureList {
  ids = new Int32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** A feature with its template's number and up to four values. */
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    this.push(mix(mix(mix(mix(hashTemplate(template), a), b), c), d));
  }

  push(hash: number): void {
    if (this.count === this.ids.length) {
      const larger = new Int32Array(this.ids.length * 2);
      larger.set(this.ids);
      this.ids = larger;
    }
    this.ids[this.count] = hash;
    this.count += 1;
  }
}

/** What the hash of a feature starts from. */
export function hashTemplate(template: number): number {
  return mix(0x51ed270b, template);
}

/** Classes of a distance, that grow with it. */
export function distanceClass(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  return distance <= 24 ? 8 : 9;
}

/** Classes of a probability. */
export function probabilityClass(probability: number): number {
  if (probability < 0.02) return 0;
  if (probability < 0.1) return 1;
  if (probability < 0.3) return 2;
  if (probability < 0.6) return 3;
  return probability < 0.9 ? 4 : 5;
}
