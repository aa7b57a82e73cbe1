import { rarityOf } from '../../models/background.ts';
import { share } from '../comparison/containment.ts';

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

/** A claim of the event by its index, and its article. */
export interface Place {
  readonly claim: number;
  readonly article: string;
}

/** Two claims that were looked at, and what they share. */
export interface Meeting {
  readonly a: Place;
  readonly b: Place;
  readonly shared: number;
  readonly likeness: number;
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

  /** Weighs what two claims share. Those that are looked at must all be, before any standing is asked for: it tells the nearest. */
  meet(a: Place, b: Place): Meeting {
    const shared = this.sharedOf(a.claim, b.claim);
    const likeness = shared / Math.sqrt((this.totalOf(a) + PRIOR) * (this.totalOf(b) + PRIOR));
    for (const key of [keyOf(a, b), keyOf(b, a)])
      this.best.set(key, Math.max(this.best.get(key) ?? 0, likeness));
    return { a, b, shared, likeness };
  }

  standingOf({ a, b, shared, likeness }: Meeting): Standing {
    const contained = [a, b].map((place) => share(shared, this.totalOf(place)));
    const ranks = [keyOf(a, b), keyOf(b, a)].map((key) => share(likeness, this.best.get(key) ?? 0));
    return {
      containmentHigh: Math.max(...contained),
      containmentLow: Math.min(...contained),
      likeness,
      shared: share(shared, MOST_SHARED),
      rankHigh: Math.max(...ranks),
      rankLow: Math.min(...ranks),
    };
  }

  /** Added up in the order of the earlier claim, so that it is the same number from either side. */
  private sharedOf(a: number, b: number): number {
    const [earlier, later] = [this.weights[Math.min(a, b)], this.weights[Math.max(a, b)]];
    let shared = 0;
    for (const [key, weight] of earlier ?? []) if (later?.has(key) === true) shared += weight;
    return shared;
  }

  private totalOf({ claim }: Place): number {
    return this.totals[claim] ?? 0;
  }
}

/** A claim, and the article of the other. */
function keyOf({ claim }: Place, { article }: Place): string {
  return `${String(claim)} ${article}`;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
