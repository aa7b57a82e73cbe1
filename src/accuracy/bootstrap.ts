import { addScores, ratioOf, type Counts, type Score } from './counts.ts';

const DRAWS = 1000;
const SEED = 20210616;
const TAIL = 0.025;

/** From low to high. */
export type Interval = readonly [number, number];

/** A measure over a corpus: its counts and the 95 % interval of its ratio, null where there is no telling. */
export interface Measured {
  readonly counts: Counts;
  readonly interval: Interval | null;
}

/**
 * The sums of all measures with their 95 % intervals, by bootstrap over articles or pairs: 1,000 draws with replacement, always the
 * same draws. One alone has no interval, nor has what no draw holds.
 */
export function summarise(scores: readonly Score[]): Readonly<Record<string, Measured>> {
  const draws = scores.length > 1 ? drawIndices(scores.length) : [];
  return Object.fromEntries(
    Object.entries(addScores(scores)).map(([name, counts]) => {
      const column = scores.map((score) => score[name]);
      return [
        name,
        { counts, interval: findInterval(draws.map((draw) => ratioOf(name, sumDraw(column, draw)))) },
      ];
    }),
  );
}

function drawIndices(count: number): Uint32Array[] {
  const random = makeRandom(SEED);
  return Array.from({ length: DRAWS }, () => Uint32Array.from({ length: count }, () => random() * count));
}

function sumDraw(column: readonly (Counts | undefined)[], draw: Uint32Array): Counts {
  let [tp, fp, fn, recalled] = [0, 0, 0, 0];
  for (const index of draw) {
    const value = column[index];
    if (value === undefined) continue;
    tp += value.tp;
    fp += value.fp;
    fn += value.fn;
    recalled += value.recalled;
  }
  return { tp, fp, fn, recalled };
}

/** A draw that holds nothing to measure has no ratio and no say. */
function findInterval(ratios: readonly number[]): Interval | null {
  const sorted = ratios.filter(Number.isFinite).sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length * TAIL)];
  const high = sorted[Math.ceil(sorted.length * (1 - TAIL)) - 1];
  return low === undefined || high === undefined ? null : [low, high];
}

/** Mulberry32, by Tommy Ettinger (public domain). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
