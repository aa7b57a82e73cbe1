const GAP_OPEN = 0.95;
const GAP_EXTEND = 0.04;

const STOP = 0;
const MATCH = 1;
const SKIP_A = 2;
const SKIP_B = 3;

/** Index pairs of matched words, in order. */
export type Path = readonly (readonly [number, number])[];

/** Rows of the three states, and for each cell and state where it came from. */
class Table {
  readonly best: Float32Array;
  readonly skipA: Float32Array;
  readonly skipB: Float32Array;
  readonly from: Uint8Array;
  readonly isLongSkipA: Uint8Array;
  readonly isLongSkipB: Uint8Array;

  constructor(cells: number) {
    this.best = new Float32Array(cells);
    this.skipA = new Float32Array(cells);
    this.skipB = new Float32Array(cells);
    this.from = new Uint8Array(cells);
    this.isLongSkipA = new Uint8Array(cells);
    this.isLongSkipB = new Uint8Array(cells);
  }
}

let scratch = new Table(1 << 12);

function tableFor(cells: number): Table {
  if (scratch.best.length < cells) scratch = new Table(cells * 2);
  return scratch;
}

/**
 * Matched index pairs of the best local alignment of two sequences of length `n` and `m`. A long gap costs hardly more than a
 * short one, because editors cut whole clauses. Work and memory grow with `n` times `m`.
 */
export function tracePath(n: number, m: number, score: (i: number, j: number) => number): Path {
  const width = m + 1;
  const t = tableFor((n + 1) * width);
  t.best.fill(0, 0, (n + 1) * width);
  t.skipA.fill(-Infinity, 0, (n + 1) * width);
  t.skipB.fill(-Infinity, 0, (n + 1) * width);
  t.from.fill(STOP, 0, (n + 1) * width);
  let top = 0;
  let topCell = 0;
  for (let i = 1; i <= n; i += 1) {
    for (let j = 1; j <= m; j += 1) {
      const cell = i * width + j;
      const up = cell - width;
      const left = cell - 1;
      const openA = (t.best[up] ?? 0) - GAP_OPEN;
      const longA = (t.skipA[up] ?? 0) - GAP_EXTEND;
      t.isLongSkipA[cell] = longA > openA ? 1 : 0;
      const skipA = Math.max(openA, longA);
      t.skipA[cell] = skipA;
      const openB = (t.best[left] ?? 0) - GAP_OPEN;
      const longB = (t.skipB[left] ?? 0) - GAP_EXTEND;
      t.isLongSkipB[cell] = longB > openB ? 1 : 0;
      const skipB = Math.max(openB, longB);
      t.skipB[cell] = skipB;
      const match = (t.best[up - 1] ?? 0) + score(i - 1, j - 1);
      let best = 0;
      let from = STOP;
      if (match > best) [best, from] = [match, MATCH];
      if (skipA > best) [best, from] = [skipA, SKIP_A];
      if (skipB > best) [best, from] = [skipB, SKIP_B];
      t.best[cell] = best;
      t.from[cell] = from;
      if (best > top) [top, topCell] = [best, cell];
    }
  }
  return walkBack(t, topCell, width, score);
}

function walkBack(t: Table, start: number, width: number, score: (i: number, j: number) => number): Path {
  const path: (readonly [number, number])[] = [];
  let cell = start;
  let state = t.from[cell] ?? STOP;
  while (state !== STOP) {
    if (state === MATCH) {
      const i = Math.floor(cell / width) - 1;
      const j = (cell % width) - 1;
      if (score(i, j) > 0) path.push([i, j]);
      cell -= width + 1;
      state = t.from[cell] ?? STOP;
    } else {
      const isLong = (state === SKIP_A ? t.isLongSkipA : t.isLongSkipB)[cell] === 1;
      cell -= state === SKIP_A ? width : 1;
      if (!isLong) state = t.from[cell] ?? STOP;
    }
  }
  return path.reverse();
}
