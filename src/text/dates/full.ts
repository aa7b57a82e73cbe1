import { daysBetween, makeDay, monthOf, monthsFrom, yearOf } from './calendar.ts';
import { findDirection, isAhead, type DateContext, type DateReading } from './context.ts';
import { readDayNumber, readMonthName, readYearNumber } from './months.ts';

interface DayAndMonth {
  readonly day: number;
  /** The last day of "June 16–18". */
  readonly lastDay: number;
  readonly month: number;
  readonly end: number;
}

type Pieces = DateContext['pieces'];

function readDays(
  pieces: Pieces,
  from: number,
): { readonly day: number; readonly lastDay: number; readonly end: number } | undefined {
  const first = readDayNumber(pieces, from);
  if (first === undefined) return undefined;
  const next = pieces[first.end];
  const isRange = next !== undefined && (next.joint === 'dash' || next.joint === 'hyphen');
  const last = isRange ? readDayNumber(pieces, first.end) : undefined;
  if (last === undefined || last.day <= first.day)
    return { day: first.day, lastDay: first.day, end: first.end };
  return { day: first.day, lastDay: last.day, end: last.end };
}

/** "June 16", "16 June", "16th of June", "June 16–18". */
function readDayAndMonth(pieces: Pieces, from: number): DayAndMonth | undefined {
  const month = readMonthName(pieces, from);
  if (month !== undefined) {
    const days = readDays(pieces, month.end);
    return days === undefined ? undefined : { ...days, month: month.month };
  }
  const days = readDays(pieces, from);
  if (days === undefined) return undefined;
  const named = readMonthName(pieces, pieces[days.end]?.lower === 'of' ? days.end + 1 : days.end);
  return named === undefined ? undefined : { ...days, month: named.month, end: named.end };
}

/** A date up to two months ahead is more likely meant than one of last year, where the verb tells neither. */
const SOON = 61;

/** The year of a day that is named without one: the last such day, or the next where its verb looks ahead. */
function yearOfDay(
  { pieces, publishedOn }: DateContext,
  from: number,
  read: DayAndMonth,
): number | undefined {
  if (publishedOn === undefined) return undefined;
  const thisYear = yearOf(publishedOn);
  const days = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => {
    const day = makeDay(year, read.month, read.day);
    return day === undefined ? [] : [day];
  });
  const past = days.findLast((day) => day <= publishedOn);
  const next = days.find((day) => day >= publishedOn);
  const isSoon = next !== undefined && daysBetween(publishedOn, next) <= SOON;
  const direction = isNamed(pieces, from, read.end) ? 'open' : findDirection(pieces, from);
  const isNext = direction === 'ahead' || (direction === 'open' && isSoon);
  const day = isNext ? (next ?? past) : (past ?? next);
  return day === undefined ? undefined : yearOf(day);
}

/** "the June 16 attack": the date names a thing, whose time the verb of the sentence does not tell. */
function isNamed(pieces: Pieces, from: number, end: number): boolean {
  return (
    /^(?:the|its|his|her|their|'s)$/.test(pieces[from - 1]?.lower ?? '') && pieces[end]?.token.tag === 'NOUN'
  );
}

/** "June 16, 2021", "16 June", "2021-06-16". */
export function readFullDate(context: DateContext, from: number): DateReading | undefined {
  const { pieces } = context;
  const iso = readIsoDate(pieces, from);
  if (iso !== undefined) return iso;
  const read = readDayAndMonth(pieces, from);
  if (read === undefined) return undefined;
  const afterComma = pieces[read.end]?.text === ',' ? read.end + 1 : read.end;
  const written = readYearNumber(pieces, afterComma);
  const year = written?.year ?? yearOfDay(context, from, read);
  if (year === undefined) return undefined;
  const first = makeDay(year, read.month, read.day);
  const last = makeDay(year, read.month, read.lastDay);
  if (first === undefined || last === undefined) return undefined;
  return { end: written?.end ?? read.end, from: first, to: last, granularity: 'day' };
}

function readIsoDate(pieces: Pieces, from: number): DateReading | undefined {
  const [year, month, day] = [pieces[from], pieces[from + 1], pieces[from + 2]];
  if (!/^\d{4}$/.test(year?.text ?? '') || month?.joint !== 'hyphen' || day?.joint !== 'hyphen')
    return undefined;
  if (!/^\d\d$/.test(month.text) || !/^\d\d$/.test(day.text)) return undefined;
  const written = makeDay(Number(year?.text), Number(month.text), Number(day.text));
  return written === undefined
    ? undefined
    : { end: from + 3, from: written, to: written, granularity: 'day' };
}

const LEAD =
  /^(?:in|since|by|until|till|from|during|of|last|next|this|early|mid|late|through|before|after|between|to|for|and|throughout)$/;

const PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
};

/** The year of a month that is named without one: the last such month, or the next where the verb looks ahead. */
function yearOfMonth({ pieces, publishedOn }: DateContext, from: number, month: number): number | undefined {
  if (publishedOn === undefined) return undefined;
  const year = yearOf(publishedOn);
  const difference = month - monthOf(publishedOn);
  if (isAhead(pieces, from)) return difference < 0 ? year + 1 : year;
  return difference > 0 ? year - 1 : year;
}

/** "June 2021", "early June", "in March", "mid-July": ambiguous names only behind a word that leads to a date. */
export function readMonth(context: DateContext, from: number): DateReading | undefined {
  const { pieces } = context;
  const word = pieces[from]?.lower ?? '';
  const part = PART[word];
  let start = part === undefined ? from : from + 1;
  if (part !== undefined && /^(?:in|of)$/.test(pieces[start]?.lower ?? '')) start += 1;
  const named = readMonthName(pieces, start);
  if (named === undefined) return undefined;
  const written = readYearNumber(pieces, pieces[named.end]?.text === ',' ? named.end + 1 : named.end);
  const isLed = part !== undefined || LEAD.test(pieces[from - 1]?.lower ?? '');
  if (written === undefined && named.isAmbiguous && !isLed) return undefined;
  const year = written?.year ?? yearOfMonth(context, from, named.month);
  if (year === undefined) return undefined;
  const [first, last] = monthsFrom(year, named.month, 1);
  const end = written?.end ?? named.end;
  if (part === undefined) return { end, from: first, to: last, granularity: 'month' };
  const [low, high] = part;
  const to = makeDay(year, named.month, high) ?? last;
  return { end, from: makeDay(year, named.month, low) ?? first, to, granularity: 'vague' };
}
