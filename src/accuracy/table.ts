import type { Counts } from './counts.ts';
import { f1, isRecallOnly, precision, recall } from './counts.ts';
import type { Score } from './measure.ts';

type Intervals = Readonly<Record<string, readonly [number, number]>>;

/** A line a measure, in percent; `-` where nothing was there to measure. */
export function formatScore(score: Score, intervals: Intervals): string {
  const header = ['', 'precision', 'recall', 'F1', '95 % interval', 'tp', 'fp', 'fn'];
  const rows = Object.entries(score).map(([name, counts]) => [
    name,
    ...(isRecallOnly(name) ? ['-', percent(recall(counts)), '-'] : formatRatios(counts)),
    formatInterval(intervals[name]),
    ...[counts.tp, counts.fp, counts.fn].map(String),
  ]);
  const widths = header.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The same as a JSON value: counts and the ratios derived from them, null where there is none. */
export function encodeScore(
  score: Score,
): Record<string, Counts & Record<'precision' | 'recall' | 'f1', number | null>> {
  return Object.fromEntries(
    Object.entries(score).map(([name, counts]) => [
      name,
      {
        ...counts,
        precision: finite(precision(counts)),
        recall: finite(recall(counts)),
        f1: finite(f1(counts)),
      },
    ]),
  );
}

function formatRatios(counts: Counts): string[] {
  return [precision, recall, f1].map((ratio) => percent(ratio(counts)));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function percent(value: number): string {
  return Number.isFinite(value) ? (value * 100).toFixed(1) : '-';
}

function formatInterval(interval: readonly [number, number] | undefined): string {
  return interval?.every(Number.isFinite) === true ? interval.map(percent).join(' to ') : '-';
}

function pad(cell: string, width: number, isLeft: boolean): string {
  return isLeft ? cell.padEnd(width) : cell.padStart(width);
}
