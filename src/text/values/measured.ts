import { intervalOf, isApproximate, readHedgeAfter, type Amount } from './amounts.ts';
import { readCurrencyAfter } from './currencies.ts';
import { tidy, type Interval } from './intervals.ts';
import { findPeriod } from './periods.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';
import { readPlainNumber } from './numbers.ts';
import { bareQuantity, type Reading } from './reading.ts';
import { findMeasured } from './trends.ts';

function scaled({ lo, hi }: Interval, factor: number): Interval {
  return { lo: lo === null ? null : tidy(lo * factor), hi: hi === null ? null : tidy(hi * factor) };
}

interface Ending {
  readonly amount: Amount;
  readonly end: number;
}

/** The hedge behind the unit, if there is one. */
function withHedgeAfter(pieces: readonly Piece[], amount: Amount, end: number): Ending {
  const after = amount.hedge === undefined ? readHedgeAfter(pieces, end) : undefined;
  return after === undefined
    ? { amount, end }
    : { amount: { ...amount, hedge: after.hedge }, end: after.end };
}

/** "$1.2bn", "1.5 billion dollars", "50 cents". */
export function readMoney(pieces: readonly Piece[], from: number, amount: Amount): Reading | undefined {
  const after = readCurrencyAfter(pieces, amount.end, amount.number.scale);
  const currency = amount.currency ?? after;
  if (currency === undefined) return undefined;
  const isNamedTwice = after !== undefined && amount.currency !== undefined && after.factor === 1;
  const unit = isNamedTwice && amount.currency.unit === '$' ? after.unit : currency.unit;
  const unitEnd = amount.currency === undefined || isNamedTwice ? (after?.end ?? amount.end) : amount.end;
  const { amount: hedged, end } = withHedgeAfter(pieces, amount, unitEnd);
  const quantity = bareQuantity('money', scaled(intervalOf(hedged), currency.factor), {
    unit,
    ...findMeasured(pieces, from, end),
    period: findPeriod(pieces, from, end),
    isApproximate: isApproximate(hedged),
  });
  return { end, quantity };
}

/** Index behind "%", "per cent", "percentage points"; the kind and factor that they make. */
function readPercentUnit(
  pieces: readonly Piece[],
  from: number,
): { readonly kind: 'percent' | 'points'; readonly factor: number; readonly end: number } | undefined {
  const [first = '', second = ''] = [pieces[from]?.lower, pieces[from + 1]?.lower];
  if (first === '%' || first === 'percent') {
    const isPoints = /^points?$/.test(second) || second === 'pts';
    return { kind: isPoints ? 'points' : 'percent', factor: 1, end: from + (isPoints ? 2 : 1) };
  }
  if (first === 'per' && second === 'cent') return { kind: 'percent', factor: 1, end: from + 2 };
  if (first === 'percentage' && /^points?$/.test(second)) return { kind: 'points', factor: 1, end: from + 2 };
  if (first === 'basis' && /^points?$/.test(second)) return { kind: 'points', factor: 0.01, end: from + 2 };
  return undefined;
}

/** "from 4 to 6 percent": the first number has the unit of the second. */
function readLaterUnit(pieces: readonly Piece[], { first, end }: Amount): ReturnType<typeof readPercentUnit> {
  if (pieces[first - 1]?.lower !== 'from' || pieces[end]?.lower !== 'to') return undefined;
  const second = readPlainNumber(pieces, end + 1, false);
  const unit = second === undefined ? undefined : readPercentUnit(pieces, second.end);
  return unit === undefined ? undefined : { ...unit, end };
}

/** "61 per cent", "67%", "0.5 percentage points": rounded to the last digit that is written. */
export function readPercent(pieces: readonly Piece[], from: number, amount: Amount): Reading | undefined {
  const unit = readPercentUnit(pieces, amount.end) ?? readLaterUnit(pieces, amount);
  if (unit === undefined) return undefined;
  const { amount: hedged, end } = withHedgeAfter(pieces, amount, unit.end);
  const interval = intervalOf(hedged, 10 ** -amount.number.decimals, false);
  const quantity = bareQuantity(unit.kind, scaled(interval, unit.factor), {
    unit: unit.kind === 'percent' ? '%' : 'point',
    ...findMeasured(pieces, from, end),
    period: findPeriod(pieces, from, end),
    isApproximate: isApproximate(hedged),
  });
  return { end, quantity };
}

/** "three hours and 20 minutes": the second, smaller stretch of time. */
function readFurtherDuration(
  pieces: readonly Piece[],
  from: number,
  largest: number,
): { readonly seconds: number; readonly end: number } | undefined {
  const start = pieces[from]?.lower === 'and' ? from + 1 : from;
  const number = readPlainNumber(pieces, start, false);
  const unit =
    number === undefined
      ? undefined
      : matchPhrase('units', pieces, number.end, ([kind]) => kind === 'duration');
  const factor = Number(unit?.columns[2]);
  if (number === undefined || unit === undefined || number.isVague || factor >= largest) return undefined;
  return { seconds: number.lo * factor, end: unit.end };
}

function fahrenheitToCelsius({ lo, hi }: Interval): Interval {
  const convert = (value: number) => tidy(Math.round(((value - 32) * 50) / 9) / 10);
  return { lo: lo === null ? null : convert(lo), hi: hi === null ? null : convert(hi) };
}

/** "one day" is an adverb. */
function isOneDay(pieces: readonly Piece[], { first, end }: Amount): boolean {
  return (
    pieces[first]?.lower === 'one' && pieces[end]?.lower === 'day' && pieces[first - 1]?.token.tag !== 'ADP'
  );
}

/** "40 km/h", "five-year", "80 degrees Fahrenheit", "two hours and 20 minutes": in seconds or SI units. */
export function readWithUnit(pieces: readonly Piece[], from: number, amount: Amount): Reading | undefined {
  const match = matchPhrase('units', pieces, amount.end);
  const [kind, unit = '', factor] = match?.columns ?? [];
  if (match === undefined || isOneDay(pieces, amount)) return undefined;
  const further = kind === 'duration' ? readFurtherDuration(pieces, match.end, Number(factor)) : undefined;
  const { amount: hedged, end } = withHedgeAfter(pieces, amount, further?.end ?? match.end);
  const isFahrenheit = unit === '°F';
  const plainInterval = isFahrenheit
    ? fahrenheitToCelsius(intervalOf(hedged))
    : scaled(intervalOf(hedged), Number(factor));
  const extra = further?.seconds ?? 0;
  const interval = {
    lo: plainInterval.lo === null ? null : plainInterval.lo + extra,
    hi: plainInterval.hi === null ? null : plainInterval.hi + extra,
  };
  const quantity = bareQuantity(kind === 'duration' ? 'duration' : 'measure', interval, {
    unit: isFahrenheit ? '°C' : unit,
    ...findMeasured(pieces, from, end),
    isApproximate: isApproximate(hedged),
  });
  return { end, quantity };
}

const QUAKE = /^(?:quake|earthquake|tremor|aftershock|temblor|magnitude)$/;

/** "magnitude 5.8", "a magnitude of 5.8", "the quake measured 5.6". */
export function readMagnitude(pieces: readonly Piece[], from: number, amount: Amount): Reading | undefined {
  if (amount.hi > 10 || amount.number.scale !== 1) return undefined;
  const near = pieces.slice(Math.max(0, amount.first - 4), amount.first).map(({ token }) => token.lemma);
  const isNamed = near.includes('magnitude');
  const isMeasured = near.includes('measure') && near.some((lemma) => QUAKE.test(lemma));
  if (!isNamed && !isMeasured) return undefined;
  const quantity = bareQuantity('measure', intervalOf(amount), {
    unit: 'magnitude',
    what: 'magnitude',
    isApproximate: isApproximate(amount) || pieces[from - 1]?.lower === 'preliminary',
  });
  return { end: amount.end, quantity };
}
