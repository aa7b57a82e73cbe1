import type { DateContext, DateReading } from './context.ts';
import { readFullDate, readMonth } from './full.ts';
import { readAgo, readNearDay, readNearUnit, readWeekday } from './relative.ts';
import { readDecade, readQuarter, readYear } from './years.ts';

export { dayOf } from './calendar.ts';
export { readTime } from './times.ts';

const READERS = [
  readFullDate,
  readWeekday,
  readNearDay,
  readNearUnit,
  readAgo,
  readMonth,
  readQuarter,
  readDecade,
  readYear,
] as const;

/**
 * The date that begins at `pieces[from]`, resolved against the day of publication: a weekday is the last such day, or the
 * next where the verb looks ahead. Undefined where none begins, or where it counts from an unknown day.
 */
export function readDate(context: DateContext, from: number): DateReading | undefined {
  for (const read of READERS) {
    const reading = read(context, from);
    if (reading !== undefined) return reading;
  }
  return undefined;
}
