import { addCounts, f1, isRecallOnly, NO_COUNTS, recall } from './counts.ts';
import type { Score } from './measure.ts';

const DRAWS = 1000;
const SEED = 20210616;

/** The 95 % interval of F1 (of recall, where there is nothing else) for each measure: 1,000 draws of articles with replacement, always the same draws. */
export function bootstrapIntervals(
  articles: readonly Score[],
): Readonly<Record<string, readonly [number, number]>> {
  const random = makeRandom(SEED);
  const draws = Array.from({ length: DRAWS }, () =>
    Array.from({ length: articles.length }, () => Math.floor(random() * articles.length)),
  );
  return Object.fromEntries(
    Object.keys(articles[0] ?? {}).map((name) => {
      const ratio = isRecallOnly(name) ? recall : f1;
      const ratios = draws
        .map((draw) =>
          ratio(draw.reduce((sum, index) => addCounts(sum, articles[index]?.[name] ?? NO_COUNTS), NO_COUNTS)),
        )
        .sort((a, b) => a - b);
      return [name, [ratios[DRAWS * 0.025] ?? NaN, ratios[DRAWS * 0.975] ?? NaN]];
    }),
  );
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
