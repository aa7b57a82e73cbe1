import type { Elements } from './elements.ts';
import { mix } from './hash.ts';

/** Collapsed signs outward from an element, at most `most`, hashed: the shape of the sentence on one side. */
export function pathFrom(elements: Elements, from: number, step: 1 | -1, most: number): number {
  const unit = elements.unit[from];
  let hash = 17;
  let last = -1;
  let count = 0;
  for (let index = from + step; count < most; index += step) {
    if (index < 0 || index >= elements.length || elements.unit[index] !== unit) return mix(hash, 999);
    const sign = elements.sign[index] ?? 0;
    if (sign === 0 || sign === last) continue;
    hash = mix(hash, sign);
    last = sign;
    count += 1;
  }
  return hash;
}
