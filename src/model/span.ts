/** A half-open stretch of `article.text`: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function spanLength(value: Span): number {
  return value.end - value.start;
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders by start, then by end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The words of the spans in text order; pieces of a split content are joined by one blank. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The stretch from the first start to the last end. Undefined for no spans. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return span(Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end)));
}

/** Sorted, disjoint spans that cover the same code units; spans that touch are joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const next of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last !== undefined && next.start <= last.end) {
      merged[merged.length - 1] = span(last.start, Math.max(last.end, next.end));
    } else {
      merged.push(next);
    }
  }
  return merged;
}
