import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';

/** A currency found beside a number. */
export interface Currency {
  /** ISO 4217 code, or the name or sign as written where several countries share it. */
  readonly unit: string;
  /** 0.01 for cents. */
  readonly factor: number;
  readonly end: number;
}

function readCurrency(
  pieces: readonly Piece[],
  from: number,
  side: 'before' | 'after',
): Currency | undefined {
  const match = matchPhrase('currencies', pieces, from, ([, , where]) => where === side || where === 'both');
  if (match === undefined) return undefined;
  const [unit = '', factor, where] = match.columns;
  const words = pieces.slice(from, match.end);
  const isSign = where !== 'after';
  if (
    isSign &&
    words.some(({ text }, index) => text !== text.toUpperCase() && index === 0 && text !== 'Rs')
  ) {
    return undefined;
  }
  return { unit, factor: Number(factor), end: match.end };
}

/** "$", "US$", "EUR" before a number. The parts of a sign stand together: "gave us $5" is no "US$". */
export function readCurrencyBefore(pieces: readonly Piece[], from: number): Currency | undefined {
  const currency = readCurrency(pieces, from, 'before');
  if (currency === undefined || pieces.slice(from + 1, currency.end).some(({ joint }) => joint !== 'none')) {
    return undefined;
  }
  const isRupees = pieces[from]?.text === 'Rs' && pieces[currency.end]?.text === '.';
  return isRupees ? { ...currency, end: currency.end + 1 } : currency;
}

/** "dollars", "Swiss francs", "EUR" behind a number. "Pounds" are money where millions of them are. */
export function readCurrencyAfter(
  pieces: readonly Piece[],
  from: number,
  scale: number,
): Currency | undefined {
  const currency = readCurrency(pieces, from, 'after');
  if (currency !== undefined) return currency;
  const isPounds = scale >= 1_000_000 && /^pounds?$/.test(pieces[from]?.lower ?? '');
  return isPounds ? { unit: 'GBP', factor: 1, end: from + 1 } : undefined;
}
