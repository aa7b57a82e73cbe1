import { loadMap } from '../lexicon/load.ts';

const ISO_DATE = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})(?:T|$)/u;
const MONTH_FIRST = /\b([a-z]{3,9})\.? {0,2}(\d{1,2})(?:st|nd|rd|th)?,? {0,2}(\d{4})\b/iu;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]{0,2}(?:of )?([a-z]{3,9})\.?,?[ -]{0,2}(\d{4})\b/iu;
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/u;
const EPOCH = /^\d{10}(?:\d{3})?$/u;
const TIME =
  /(?:\b|T)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap])?\.?(?:m\b\.?)? ?(?:(Z|GMT|UTC)\b|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})(?!\d))/iu;

let monthNumbers: ReadonlyMap<string, number> | undefined;

/**
 * An ISO date, with time and zone where both are written: `2021-06-16` or `2021-06-16T09:30:00+02:00`. A time without a
 * zone is left out. Reads ISO 8601, RFC 2822, dates with the month in words, and seconds or milliseconds since 1970; a
 * day and month in digits only where one of them is above 12. Null where nothing of that fits.
 */
export function parseDate(written: string): string | null {
  const text = written.trim().slice(0, 200);
  if (EPOCH.test(text)) return readEpoch(text);
  const date = readDay(text);
  if (date === null) return null;
  const time = readTime(text);
  return time === null ? date : `${date}T${time}`;
}

function readEpoch(digits: string): string {
  const milliseconds = Number(digits) * (digits.length === 10 ? 1000 : 1);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function readDay(text: string): string | null {
  const iso = ISO_DATE.exec(text) ?? COMPACT_DATE.exec(text);
  if (iso !== null) return isoDay(iso[1], Number(iso[2]), iso[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return isoDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return isoDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  if (first > 12) return isoDay(numeric[3], second, numeric[1]);
  return second > 12 ? isoDay(numeric[3], first, numeric[2]) : null;
}

function isoDay(year = '', month: number, dayDigits = ''): string | null {
  const day = Number(dayDigits);
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isCalendarDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isCalendarDay && Number(year) >= 1000 ? date.toISOString().slice(0, 10) : null;
}

function monthNumber(word = ''): number {
  monthNumbers ??= new Map(
    [...loadMap('months')].flatMap(([name, number]) => [
      [name, Number(number)],
      [name.slice(0, 3), Number(number)],
    ]),
  );
  return monthNumbers.get(word.toLowerCase()) ?? Number.NaN;
}

function readTime(text: string): string | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hourDigits, minute = '', second = '00', half, , sign, zoneHour = '', zoneMinute = ''] = match;
  const hour =
    half === undefined ? Number(hourDigits) : (Number(hourDigits) % 12) + (/p/iu.test(half) ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const zone = sign === undefined ? 'Z' : `${sign}${zoneHour}:${zoneMinute}`;
  return `${String(hour).padStart(2, '0')}:${minute}:${second}${zone}`;
}
