import type { ReportValue } from '../schema/value.ts';

/** One value in few words: `count 12 person`, `money 3000000..5000000 USD`, `date 2021-06-16`, `time 09:30`. */
export function describeValue(value: ReportValue): string {
  return [value.kind, ...detailsOf(value)].filter((word) => word !== '').join(' ');
}

function detailsOf(value: ReportValue): string[] {
  if (value.kind === 'date') return [range(value.from, value.to)];
  if (value.kind === 'time') return [range(clock(value.from), clock(value.to))];
  const { kind, lo, hi, unit, what, period, isApproximate } = value;
  const amount = kind === 'score' || kind === 'vote' ? tally(lo, hi) : interval(lo, hi);
  return [`${isApproximate ? '~' : ''}${amount}`, unit, what, period === '' ? '' : `per ${period}`];
}

function interval(lo: number | null, hi: number | null): string {
  if (lo === null) return hi === null ? '?' : `<=${String(hi)}`;
  return hi === null ? `>=${String(lo)}` : range(String(lo), String(hi));
}

function tally(first: number | null, second: number | null): string {
  return `${String(first ?? '?')}-${String(second ?? '?')}`;
}

function range(from: string, to: string): string {
  return from === to ? from : `${from}..${to}`;
}

function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  return `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
