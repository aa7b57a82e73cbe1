import { readAmount, intervalOf, isApproximate, type Amount } from './amounts.ts';
import { tidy, type Interval } from './intervals.ts';
import { findCountedNoun } from './nouns.ts';
import type { Piece } from './pieces.ts';
import { bareQuantity, type Reading } from './reading.ts';

const OLDEST = 120;
const PER_YEAR: Readonly<Record<string, number>> = {
  year: 1,
  years: 1,
  month: 12,
  months: 12,
  week: 52,
  weeks: 52,
  day: 365,
  days: 365,
};

function scaleInterval({ lo, hi }: Interval, divisor: number): Interval {
  return { lo: lo === null ? null : tidy(lo / divisor), hi: hi === null ? null : tidy(hi / divisor) };
}

function ageOf(amount: Amount, divisor: number): ReturnType<typeof bareQuantity> {
  return bareQuantity('age', scaleInterval(intervalOf(amount), divisor), {
    unit: 'year',
    isApproximate: isApproximate(amount),
  });
}

/** "aged 29", "at the age of 29", "aged between 5 and 12", "turned 40". */
export function readAgeAfterWord(pieces: readonly Piece[], from: number): Reading | undefined {
  const word = pieces[from]?.lower;
  const isTurning = /^turn(?:ed|s|ing)?$/.test(word ?? '');
  if (word !== 'aged' && word !== 'age' && word !== 'ages' && !isTurning) return undefined;
  const start = pieces[from + 1]?.lower === 'of' ? from + 2 : from + 1;
  const amount = readAmount(pieces, start);
  if (amount === undefined || amount.hi > OLDEST || amount.currency !== undefined) return undefined;
  if (
    isTurning &&
    (findCountedNoun(pieces, amount.end) !== undefined || pieces[amount.end]?.joint === 'none')
  )
    return undefined;
  return { end: amount.end, quantity: ageOf(amount, 1) };
}

const DECADE_PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "in his 30s", "in her late 40s". */
export function readAgeDecade(pieces: readonly Piece[], from: number): Reading | undefined {
  if (!/^(?:his|her|their|my|your|our)$/.test(pieces[from]?.lower ?? '')) return undefined;
  const part = DECADE_PART[pieces[from + 1]?.lower ?? ''];
  const index = part === undefined ? from + 1 : from + 2;
  const decade = pieces[index];
  if (decade?.kind !== 'number' || pieces[index + 1]?.lower !== 's' || !/^[1-9]0$/.test(decade.text))
    return undefined;
  const [low, high] = part ?? [0, 9];
  const base = Number(decade.text);
  const quantity = bareQuantity(
    'age',
    { lo: base + low, hi: base + high },
    { unit: 'year', isApproximate: true },
  );
  return { end: index + 2, quantity };
}

/** "29-year-old", "29 years old", "11-month-old", "29 years of age" behind the amount. */
export function readAgeUnit(pieces: readonly Piece[], amount: Amount): Reading | undefined {
  const divisor = PER_YEAR[pieces[amount.end]?.lower ?? ''];
  if (divisor === undefined) return undefined;
  const next = pieces[amount.end + 1]?.lower ?? '';
  const isOld = /^olds?$/.test(next);
  const isOfAge = next === 'of' && pieces[amount.end + 2]?.lower === 'age';
  if (!isOld && !isOfAge) return undefined;
  return { end: amount.end + (isOld ? 2 : 3), quantity: ageOf(amount, divisor) };
}

/** "Okoye, 29, won", "the suspect, 34, was": a bare number between commas behind a noun. */
export function readAgeApposition(pieces: readonly Piece[], amount: Amount): Reading | undefined {
  const { first, end, lo, number } = amount;
  const noun = pieces[first - 2];
  if (pieces[first - 1]?.text !== ',' || noun?.kind !== 'word') return undefined;
  if (number.decimals > 0 || number.scale !== 1 || number.isVague || lo < 1 || lo > OLDEST) return undefined;
  const isPerson = noun.token.tag === 'PROPN' || noun.token.tag === 'NOUN';
  const isClosed = pieces[end]?.text === ',' || (pieces[end]?.text === '.' && noun.token.tag === 'PROPN');
  if (!isPerson || !isClosed || pieces[end + 1]?.kind === 'number') return undefined;
  if (!number.isFigures && noun.token.tag !== 'PROPN') return undefined;
  return { end, quantity: ageOf(amount, 1) };
}
