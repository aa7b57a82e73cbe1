import { rarityOf } from '../../models/background.ts';

/**
 * How two claims stand to each other among all claims of their event. Within an event all claims share its names and its subject; what tells
 * two of them to be about one thing is what they share that the others have not. All from 0 to 1.
 */
export interface Standing {
  /** Weight of what they share to the weight of either, the larger and the smaller share. */
  readonly containmentHigh: number;
  readonly containmentLow: number;
  /** Weight of what they share to the geometric mean of both weights. */
  readonly likeness: number;
  /** Weight of what they share. */
  readonly shared: number;
  /** Their likeness to the largest that either has with a claim of the other's article, the larger and the smaller share. */
  readonly rankHigh: number;
  readonly rankLow: number;
}

/** Keeps the likeness of two claims of a single common word low. */
const PRIOR = 0.3;

/** Added up over more than this many rare words, what is shared tells no more. */
const MOST_SHARED = 6;

/** Weighs the keys of an event's claims: rare in the news and rare in the event. */
export class EventWeights {
  private readonly weights: readonly ReadonlyMap<string, number>[];
  private readonly totals: readonly number[];
  private readonly best = new Map<string, number>();

  /** @param keysOf distinct keys of each claim */
  constructor(keysOf: readonly (readonly string[])[]) {
    const counts = new Map<string, number>();
    for (const keys of keysOf) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const all = Math.log(keysOf.length + 1);
    const weightOf = (key: string): number => rarityOf(key) * (1 - Math.log(counts.get(key) ?? 1) / all);
    this.weights = keysOf.map((keys) => new Map(keys.map((key) => [key, weightOf(key)])));
    this.totals = this.weights.map((weights) => sum(weights.values()));
  }

  /** Added up in the order of the earlier claim, so that it is the same number from either side. */
  private sharedOf(a: number, b: number): number {
    const [earlier, later] = [this.weights[Math.min(a, b)], this.weights[Math.max(a, b)]];
    let shared = 0;
    for (const [key, weight] of earlier ?? []) if (later?.has(key) === true) shared += weight;
    return shared;
  }

  private likenessOf(a: number, b: number): number {
    const [ofA, ofB] = [this.totals[a] ?? 0, this.totals[b] ?? 0];
    return this.sharedOf(a, b) / Math.sqrt((ofA + PRIOR) * (ofB + PRIOR));
  }

  /** Notes two claims that were looked at, each with its article: the nearest of an article is known when all were. */
  note(a: number, b: number, aArticle: string, bArticle: string): void {
    const likeness = this.likenessOf(a, b);
    for (const key of [placeOf(a, bArticle), placeOf(b, aArticle)])
      this.best.set(key, Math.max(this.best.get(key) ?? 0, likeness));
  }

  standingOf(a: number, b: number, aArticle: string, bArticle: string): Standing {
    const shared = this.sharedOf(a, b);
    const likeness = this.likenessOf(a, b);
    const contained = [a, b].map((claim) => ratio(shared, this.totals[claim] ?? 0));
    const ranks = [placeOf(a, bArticle), placeOf(b, aArticle)].map((key) =>
      ratio(likeness, this.best.get(key) ?? 0),
    );
    return {
      containmentHigh: Math.max(...contained),
      containmentLow: Math.min(...contained),
      likeness,
      shared: Math.min(1, shared / MOST_SHARED),
      rankHigh: Math.max(...ranks),
      rankLow: Math.min(...ranks),
    };
  }
}

function placeOf(claim: number, article: string): string {
  return `${String(claim)} ${article}`;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
