import type { Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import type { ReportSpan } from '../schema/common.ts';
import type { ReportValue } from '../schema/value.ts';

export function convertSpan({ start, end }: Span, convert: OffsetConverter): ReportSpan {
  return [convert(start), convert(end)];
}

export function convertSpans(spans: readonly Span[], convert: OffsetConverter): ReportSpan[] {
  return spans.map((span) => convertSpan(span, convert));
}

export function convertValue(value: Value, convert: OffsetConverter): ReportValue {
  const { text } = value;
  const span = convertSpan(value.span, convert);
  if (value.kind === 'date') {
    const { kind, from, to, granularity } = value;
    return { kind, text, span, from, to, granularity };
  }
  if (value.kind === 'time') {
    const { kind, from, to } = value;
    return { kind, text, span, from, to };
  }
  const { kind, lo, hi, unit, what, scope, period, isApproximate } = value;
  return { kind, text, span, lo, hi, unit, what, scope: [...scope], period, isApproximate };
}

/** Four decimals: what a score is good for, and the same digits on every machine. */
export function roundScore(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
