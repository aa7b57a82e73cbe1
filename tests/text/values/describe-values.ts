import type { Value } from '../../../src/model/value.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { findValues, type ValueContext } from '../../../src/text/values/index.ts';

export const PUBLISHED: ValueContext = { publishedAt: '2021-06-17T09:30:00Z' };

export function valuesOf(text: string, context: ValueContext = PUBLISHED): Value[] {
  const segments = segmentText(text);
  return findValues(text, segments, { firstToken: 0, endToken: segments.tokens.length }, context);
}

function describeValue(value: Value): string {
  if (value.kind === 'date' || value.kind === 'time') {
    return `${value.kind} ${String(value.from)}..${String(value.to)}`;
  }
  const { kind, lo, hi, unit, what, scope, period, isApproximate } = value;
  const interval = `${lo === null ? '' : String(lo)}..${hi === null ? '' : String(hi)}`;
  const parts = [kind, interval, unit, what, scope.join('+')];
  return [...parts, period === '' ? '' : `per ${period}`, isApproximate ? '~' : '']
    .filter((part) => part !== '')
    .join(' ');
}

/** The values of a text, each in one line that a test can be read by. */
export function describeValues(text: string, context: ValueContext = PUBLISHED): string[] {
  return valuesOf(text, context).map(describeValue);
}
