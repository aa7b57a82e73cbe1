import type { Interval, Measured } from '../bootstrap.ts';
import { f1, isShare, precision, ratioOf, recall, type Counts } from '../counts.ts';

/** A ratio of 0 to 1 in percent with one decimal; `-` where there was nothing to measure. */
export function percent(ratio: number): string {
  return Number.isFinite(ratio) ? (ratio * 100).toFixed(1) : '-';
}

/** `57.3 to 64.8` */
export function formatInterval(interval: Interval | null): string {
  return interval?.map(percent).join(' to ') ?? '-';
}

/** Precision, recall and F1; of a share, recall alone. */
export function formatRatios(measure: string, counts: Counts): string[] {
  if (isShare(measure)) return ['-', percent(recall(counts)), '-'];
  return [precision, recall, f1].map((ratio) => percent(ratio(counts)));
}

/** What the measure is judged by and its 95 % interval. */
export function formatMeasured(measure: string, measured: Measured | undefined): [string, string] {
  if (measured === undefined) return ['-', '-'];
  return [percent(ratioOf(measure, measured.counts)), formatInterval(measured.interval)];
}
