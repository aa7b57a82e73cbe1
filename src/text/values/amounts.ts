import { readCurrencyBefore, type Currency } from './currencies.ts';
import { hedgedInterval, roundingInterval, type Hedge, type Interval } from './intervals.ts';
import { readPlainNumber, type PlainNumber } from './numbers.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';

/** A number with what stands around it: hedges, a currency sign, a second number that makes it a range. */
export interface Amount {
  /** Index of the first piece of the number or its currency sign, behind the hedges. */
  readonly first: number;
  readonly end: number;
  readonly lo: number;
  readonly hi: number;
  /** The number, or the second of a range. */
  readonly number: PlainNumber;
  readonly isRange: boolean;
  readonly hedge?: Hedge;
  readonly currency?: Currency;
}

const HEDGES: readonly Hedge[] = ['about', 'nearly', 'over', 'under'];

function asHedge(name: string | undefined): Hedge | undefined {
  return HEDGES.find((hedge) => hedge === name);
}

interface HedgeReading {
  readonly hedge?: Hedge;
  readonly isBetween: boolean;
  readonly end: number;
}

/** The hedges that begin at `from`: "at least", "an estimated"; of two the bound counts. */
function readHedges(pieces: readonly Piece[], from: number): HedgeReading {
  let end = from;
  let hedge: Hedge | undefined;
  for (let count = 0; count < 2; count += 1) {
    const match = matchPhrase('number-hedges', pieces, end, ([, side]) => side === 'before');
    if (match === undefined) break;
    hedge = hedge === 'over' || hedge === 'under' ? hedge : asHedge(match.columns[0]);
    end = match.end;
  }
  const isBetween = pieces[end]?.lower === 'between';
  if (isBetween) end += 1;
  if (end > from && /^(?:another|a further|a total of)$/.test(pieces[end]?.lower ?? '')) end += 1;
  return { ...(hedge === undefined ? {} : { hedge }), isBetween, end };
}

function readMoneyOrNumber(
  pieces: readonly Piece[],
  from: number,
): { readonly number: PlainNumber; readonly currency: Currency | undefined } | undefined {
  const currency = readCurrencyBefore(pieces, from);
  const number = readPlainNumber(pieces, currency?.end ?? from, currency !== undefined);
  return number === undefined ? undefined : { number, currency };
}

/** Index of the second number of a range behind `end`; undefined where no range can be. */
function findRangeEnd(
  pieces: readonly Piece[],
  from: number,
  end: number,
  isBetween: boolean,
): number | undefined {
  const next = pieces[end];
  if (next === undefined) return undefined;
  if (isBetween) return next.lower === 'and' ? end + 1 : undefined;
  if (next.lower === 'to') return pieces[from - 1]?.lower === 'from' ? undefined : end + 1;
  return next.kind !== 'pause' && (next.joint === 'dash' || next.joint === 'hyphen') ? end : undefined;
}

/**
 * The amount that begins at `pieces[from]`, hedges included: "at least 10", "$2–3 million", "between 10 and 15".
 * The two ends of "from 5 to 10" are two amounts: something changed from one to the other.
 */
export function readAmount(pieces: readonly Piece[], from: number): Amount | undefined {
  const { hedge, isBetween, end: first } = readHedges(pieces, from);
  const one = readMoneyOrNumber(pieces, first);
  if (one === undefined) return undefined;
  const currency = one.currency;
  const base = {
    first,
    ...(hedge === undefined ? {} : { hedge }),
    ...(currency === undefined ? {} : { currency }),
  };
  const { number } = one;
  const single: Amount = {
    ...base,
    end: number.end,
    lo: number.lo,
    hi: number.hi,
    number,
    isRange: false,
  };
  const second = findRangeEnd(pieces, first, number.end, isBetween);
  if (second === undefined) return isBetween ? undefined : single;
  const other =
    readMoneyOrNumber(pieces, second)?.number ?? readPlainNumber(pieces, second, currency !== undefined);
  const factor = number.scale === 1 && other !== undefined && number.lo < other.lo ? other.scale : 1;
  const lo = number.lo * factor;
  if (other === undefined || other.hi <= lo || number.isVague) return isBetween ? undefined : single;
  return { ...base, end: other.end, lo, hi: other.hi, number: other, isRange: true };
}

/** A hedge behind the number or its unit: "or so", "or more", "-plus", "+". */
export function readHedgeAfter(
  pieces: readonly Piece[],
  from: number,
): { readonly hedge: Hedge; readonly end: number } | undefined {
  const piece = pieces[from];
  if (piece?.text === '+' && piece.joint === 'none') return { hedge: 'over', end: from + 1 };
  const match = matchPhrase('number-hedges', pieces, from, ([, side]) => side === 'after');
  const hedge = asHedge(match?.columns[0]);
  if (match === undefined || hedge === undefined) return undefined;
  const isSuffix = /^(?:ish|odd|plus)$/.test(piece?.lower ?? '');
  return isSuffix && piece?.joint !== 'hyphen' ? undefined : { hedge, end: match.end };
}

/**
 * The interval that the amount stands for.
 * @param step the unit of the last digit that counts
 * @param isExact whether the number, taken at its word, is a point
 */
export function intervalOf(
  amount: Pick<Amount, 'lo' | 'hi' | 'number' | 'isRange' | 'hedge'>,
  step: number = amount.number.step,
  isExact: boolean = step === 1,
): Interval {
  const { lo, hi, number, isRange, hedge } = amount;
  if (hedge !== undefined) return hedgedInterval(hedge, lo, hi, step);
  if (isRange || number.isVague) return { lo, hi };
  return roundingInterval(lo, step, isExact);
}

export function isApproximate({ hedge, number }: Pick<Amount, 'hedge' | 'number'>): boolean {
  return number.isVague || hedge === 'about' || hedge === 'nearly';
}
