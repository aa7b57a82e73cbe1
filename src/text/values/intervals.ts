/** A closed interval; `null` is an open end. */
export interface Interval {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** What the words beside a number do to it. */
export type Hedge = 'about' | 'nearly' | 'over' | 'under';

const DIGITS = 12;

/** Drops the noise of binary fractions. */
export function tidy(value: number): number {
  const isTidy = Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS;
  return isTidy ? value : Number(value.toPrecision(DIGITS));
}

/**
 * The unit of the last significant digit: 100 for 3,400 and 0.1 million for 2.9 million. Below a hundred a whole number is taken
 * as counted, not rounded: 1.
 */
export function stepOf(value: number, decimals: number, scale: number): number {
  if (decimals > 0) return tidy(scale / 10 ** decimals);
  if (value < 100 || !Number.isFinite(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10;
  return step;
}

/**
 * What a rounded number may stand for: half a unit of its last digit either way, and a truncated one up to the next. Exact
 * where the unit is 1. The bounds follow newspapers' habits of rounding and cutting.
 */
export function roundingInterval(value: number, step: number, isExact: boolean): Interval {
  if (isExact) return { lo: tidy(value), hi: tidy(value) };
  const nearestBelowNext = step > 1 ? step - 1 : step * 0.99;
  return { lo: tidy(value - step / 2), hi: tidy(value + nearestBelowNext) };
}

/** The interval of a hedged amount that stands for `lo` to `hi` when taken at its word. */
export function hedgedInterval(hedge: Hedge, lo: number, hi: number, step: number): Interval {
  const slack = (value: number) => Math.max(0.15 * Math.abs(value), step > 1 ? step / 2 : 0);
  switch (hedge) {
    case 'about':
      return { lo: tidy(lo - slack(lo)), hi: tidy(hi + slack(hi)) };
    case 'nearly':
      return { lo: tidy(lo - 0.1 * Math.abs(lo)), hi: tidy(hi) };
    case 'over':
      return { lo: tidy(lo), hi: null };
    case 'under':
      return { lo: 0, hi: tidy(hi) };
  }
}
