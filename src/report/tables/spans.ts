import type { ReportSpan } from '../schema/common.ts';

/** `120-164;170-180` */
export function describeSpans(spans: readonly ReportSpan[]): string {
  return spans.map(([start, end]) => `${String(start)}-${String(end)}`).join(';');
}

/** Where the first of the spans starts; null for none. */
export function firstStart(spans: readonly ReportSpan[]): number | null {
  return spans.length === 0 ? null : Math.min(...spans.map(([start]) => start));
}

/** Where the last of the spans ends; null for none. */
export function lastEnd(spans: readonly ReportSpan[]): number | null {
  return spans.length === 0 ? null : Math.max(...spans.map(([, end]) => end));
}
