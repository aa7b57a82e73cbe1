/** A vector of few terms: their numbers, rising, and the weight of each. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** @param entries term numbers with their weights, each number once, in any order */
export function vectorFrom(entries: readonly (readonly [number, number])[]): Vector {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float64Array.from(sorted, ([, weight]) => weight),
  };
}

/** The dot product of two vectors and the largest of its terms. */
export function multiply(a: Vector, b: Vector): { readonly product: number; readonly largest: number } {
  let product = 0;
  let largest = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const [ofA, ofB] = [a.terms[i] ?? 0, b.terms[j] ?? 0];
    if (ofA === ofB) {
      const term = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      product += term;
      largest = Math.max(largest, term);
    }
    if (ofA <= ofB) i += 1;
    if (ofB <= ofA) j += 1;
  }
  return { product, largest };
}

/** The sum of two vectors. */
export function add(a: Vector, b: Vector): Vector {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length; size += 1) {
    const [ofA, ofB] = [a.terms[i] ?? Infinity, b.terms[j] ?? Infinity];
    terms[size] = Math.min(ofA, ofB);
    weights[size] = (ofA <= ofB ? (a.weights[i] ?? 0) : 0) + (ofB <= ofA ? (b.weights[j] ?? 0) : 0);
    if (ofA <= ofB) i += 1;
    if (ofB <= ofA) j += 1;
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) };
}
