import { loadMap, loadWords } from '../../lexicon/load.ts';
import { readPlainNumber } from '../values/numbers.ts';
import { addDays, monthOf, monthsFrom, weekdayOf, yearOf, type Day } from './calendar.ts';
import { isAhead, type DateContext, type DateReading } from './context.ts';
import { readFullDate } from './full.ts';

function onDay(end: number, day: Day): DateReading {
  return { end, from: day, to: day, granularity: 'day' };
}

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "yesterday", "tonight", "last night", "this morning", "overnight". */
export function readNearDay({ pieces, publishedOn }: DateContext, from: number): DateReading | undefined {
  const piece = pieces[from];
  if (publishedOn === undefined || piece === undefined) return undefined;
  const isName = piece.text !== piece.lower && pieces[from - 1]?.token.sentence === piece.token.sentence;
  const next = pieces[from + 1]?.lower ?? '';
  const offset = OFFSETS[piece.lower];
  if (offset !== undefined && !isName) {
    return onDay(PART_OF_DAY.test(next) ? from + 2 : from + 1, addDays(publishedOn, offset));
  }
  if (piece.lower === 'overnight' && pieces[from + 1]?.token.tag !== 'NOUN') {
    return { end: from + 1, from: addDays(publishedOn, -1), to: publishedOn, granularity: 'vague' };
  }
  if (piece.lower === 'last' && next === 'night') return onDay(from + 2, addDays(publishedOn, -1));
  if (piece.lower === 'this' && /^(?:morning|afternoon|evening)$/.test(next))
    return onDay(from + 2, publishedOn);
  return undefined;
}

/** The day of that name: the last up to publication, or the next from it on where the verb looks ahead. */
function resolveWeekday(publishedOn: Day, weekday: number, which: string, ahead: boolean): Day {
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7;
  const forward = (7 - back) % 7;
  if (which === 'next') return addDays(publishedOn, forward === 0 ? 7 : forward);
  if (which === 'last') return addDays(publishedOn, back === 0 ? -7 : -back);
  return addDays(publishedOn, ahead ? forward : -back);
}

/** "Tuesday", "last Friday", "Monday night", "Wednesday, June 16". Plurals and short forms ("Sat", "Sun") are no dates. */
export function readWeekday(context: DateContext, from: number): DateReading | undefined {
  const { pieces, publishedOn } = context;
  const which = pieces[from]?.lower ?? '';
  const isLed = /^(?:last|next|this)$/.test(which);
  const index = isLed ? from + 1 : from;
  const piece = pieces[index];
  const weekday = piece?.kind === 'word' ? loadMap('weekdays').get(piece.lower) : undefined;
  if (piece === undefined || weekday === undefined || piece.text === piece.lower) return undefined;
  if (loadWords('named-day-words').has(pieces[index - 1]?.lower ?? '')) return undefined;
  const afterComma = pieces[index + 1]?.text === ',' ? index + 2 : index + 1;
  const full = readFullDate(context, afterComma);
  if (full !== undefined) return full;
  if (publishedOn === undefined) return undefined;
  const day = resolveWeekday(publishedOn, Number(weekday), which, isAhead(pieces, from));
  return onDay(PART_OF_DAY.test(pieces[index + 1]?.lower ?? '') ? index + 2 : index + 1, day);
}

function monday(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

type Stretch = readonly [from: Day, to: Day, granularity: DateReading['granularity']];

/** "last week" is the week before and the last seven days; "last month" and "last year" are those of the calendar. */
function resolveUnit(publishedOn: Day, which: string, unit: string): Stretch | undefined {
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const week = addDays(monday(publishedOn), 7 * shift);
  const year = yearOf(publishedOn);
  switch (unit) {
    case 'week':
      return [week, shift === -1 ? publishedOn : addDays(week, 6), 'week'];
    case 'weekend':
      return [addDays(week, shift === 0 && !isWeekend(publishedOn) ? -2 : 5), addDays(week, 6), 'vague'];
    case 'month':
      return [...monthsFrom(year, monthOf(publishedOn) + shift, 1), 'month'];
    case 'quarter':
      return [...monthsFrom(year, 3 * (Math.ceil(monthOf(publishedOn) / 3) + shift) - 2, 3), 'quarter'];
    case 'year':
      return [`${String(year + shift)}-01-01`, `${String(year + shift)}-12-31`, 'year'];
    case 'decade':
      return undefined;
    default:
      return undefined;
  }
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 5;
}

/** "last week", "this month", "next year", "earlier this year". */
export function readNearUnit({ pieces, publishedOn }: DateContext, from: number): DateReading | undefined {
  if (publishedOn === undefined) return undefined;
  const isEarlier = pieces[from]?.lower === 'earlier';
  const start = isEarlier ? from + 1 : from;
  const which = pieces[start]?.lower ?? '';
  if (!/^(?:this|last|next)$/.test(which)) return undefined;
  const stretch = resolveUnit(publishedOn, which, pieces[start + 1]?.lower ?? '');
  if (stretch === undefined || pieces[start + 2]?.joint === 'hyphen') return undefined;
  const [first, last, granularity] = stretch;
  const to = isEarlier && publishedOn < last ? publishedOn : last;
  return { end: start + 2, from: first, to, granularity };
}

/** "three days ago", "two weeks ago", "five years ago": as wide as the unit. */
export function readAgo({ pieces, publishedOn }: DateContext, from: number): DateReading | undefined {
  if (publishedOn === undefined) return undefined;
  const isArticle =
    /^an?$/.test(pieces[from]?.lower ?? '') &&
    /^(?:week|month|year|day)$/.test(pieces[from + 1]?.lower ?? '');
  const number = isArticle ? undefined : readPlainNumber(pieces, from, false);
  const count = isArticle ? 1 : number?.lo;
  const unitAt = isArticle ? from + 1 : (number?.end ?? from);
  if (count === undefined || number?.isVague === true || !Number.isInteger(count) || count > 500)
    return undefined;
  const next = pieces[unitAt + 1]?.lower;
  if (next !== 'ago' && next !== 'earlier') return undefined;
  const stretch = resolveAgo(publishedOn, count, pieces[unitAt]?.lower.replace(/s$/, '') ?? '');
  if (stretch === undefined || next === 'earlier') return undefined;
  const [first, last, granularity] = stretch;
  return { end: unitAt + 2, from: first, to: last, granularity };
}

function resolveAgo(publishedOn: Day, count: number, unit: string): Stretch | undefined {
  const year = yearOf(publishedOn);
  switch (unit) {
    case 'day':
      return [addDays(publishedOn, -count), addDays(publishedOn, -count), 'day'];
    case 'week':
      return [addDays(publishedOn, -7 * count - 3), addDays(publishedOn, -7 * count + 3), 'week'];
    case 'month':
      return [...monthsFrom(year, monthOf(publishedOn) - count, 1), 'month'];
    case 'year':
      return [`${String(year - count)}-01-01`, `${String(year - count)}-12-31`, 'year'];
    default:
      return undefined;
  }
}
