const DAY = 86_400_000;

/** A day of the Gregorian calendar as `YYYY-MM-DD`. */
export type Day = string;

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromTime(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day, or undefined where the month has no such day. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of an ISO date or date and time as written, in its own zone; undefined where it is none. */
export function dayOf(iso: string | undefined): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : makeDay(Number(year), Number(month), Number(day));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function addDays(day: Day, days: number): Day {
  return fromTime(toTime(day) + days * DAY);
}

export function daysBetween(from: Day, to: Day): number {
  return (toTime(to) - toTime(from)) / DAY;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(toTime(day)).getUTCDay() + 6) % 7;
}

/** First and last day of a stretch of months; `month` may lie outside 1 to 12 and then counts into other years. */
export function monthsFrom(year: number, month: number, count: number): readonly [Day, Day] {
  const first = fromTime(Date.UTC(year, month - 1, 1));
  const last = fromTime(Date.UTC(year, month - 1 + count, 0));
  return [first, last];
}
