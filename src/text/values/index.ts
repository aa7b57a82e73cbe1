import { span } from '../../model/span.ts';
import type { DateValue, Quantity, TimeValue, Value } from '../../model/value.ts';
import { dayOf, readDate, readTime } from '../dates/index.ts';
import type { DateContext } from '../dates/context.ts';
import type { Segments } from '../segments.ts';
import { readAgeAfterWord, readAgeApposition, readAgeDecade, readAgeUnit } from './ages.ts';
import { readAmount } from './amounts.ts';
import { readCount } from './counts.ts';
import { readIdentifier } from './identifiers.ts';
import { readMagnitude, readMoney, readPercent, readWithUnit } from './measured.ts';
import { readOrdinal } from './ordinals.ts';
import { scanPieces, type Piece, type TokenRange } from './pieces.ts';
import { readFraction, readRatio, readTimes } from './ratios.ts';
import type { Reading } from './reading.ts';
import { mayStartValue } from './starters.ts';
import { readTally } from './tallies.ts';

export type { TokenRange } from './pieces.ts';

export interface ValueContext {
  /** ISO 8601 date of the article; without it dates that count from it are left out. */
  readonly publishedAt?: string | undefined;
}

type BareValue =
  Omit<Quantity, 'span' | 'text'> | Omit<DateValue, 'span' | 'text'> | Omit<TimeValue, 'span' | 'text'>;

interface Found {
  readonly end: number;
  readonly value: BareValue | null;
}

const WHOLE_READERS = [
  readIdentifier,
  readTally,
  readFraction,
  readRatio,
  readAgeAfterWord,
  readAgeDecade,
  readOrdinal,
] as const;

/** Shows that words are a date where there is no day to resolve it against. */
const ANY_DAY = '2000-01-03';

function readQuantity(pieces: readonly Piece[], from: number): Reading | undefined {
  for (const read of WHOLE_READERS) {
    const reading = read(pieces, from);
    if (reading !== undefined) return reading;
  }
  const amount = readAmount(pieces, from);
  if (amount === undefined) return undefined;
  if (amount.first > from && readIdentifier(pieces, amount.first) !== undefined) return undefined;
  return (
    readMoney(pieces, from, amount) ??
    readPercent(pieces, from, amount) ??
    readAgeUnit(pieces, amount) ??
    readWithUnit(pieces, from, amount) ??
    readTimes(pieces, from, amount.end, amount.lo) ??
    readMagnitude(pieces, from, amount) ??
    readAgeApposition(pieces, amount) ??
    readCount(pieces, from, amount)
  );
}

function readValue(context: DateContext, from: number): Found | undefined {
  const { pieces } = context;
  const time = readTime(pieces, from);
  if (time !== undefined) return { end: time.end, value: { kind: 'time', from: time.from, to: time.to } };
  const date = readDate(context, from);
  if (date !== undefined) {
    const { end, from: first, to, granularity } = date;
    return { end, value: { kind: 'date', from: first, to, granularity } };
  }
  const unresolved =
    context.publishedOn === undefined ? readDate({ pieces, publishedOn: ANY_DAY }, from) : undefined;
  if (unresolved !== undefined) return { end: unresolved.end, value: null };
  const reading = readQuantity(pieces, from);
  return reading === undefined ? undefined : { end: reading.end, value: reading.quantity };
}

/**
 * The numbers, sums of money, measures, dates and times in a range of tokens, in text order and disjoint. The method is a
 * grammar over the words: word lists, part-of-speech tags and the interval rules of `intervals.ts`.
 * @param text the article's text, which the tokens' offsets count into
 */
export function findValues(
  text: string,
  segments: Segments,
  range: TokenRange,
  { publishedAt }: ValueContext = {},
): Value[] {
  const pieces = scanPieces(text, segments, range);
  let context: DateContext | undefined;
  const values: Value[] = [];
  let index = 0;
  while (index < pieces.length) {
    const piece = pieces[index];
    if (piece === undefined || !mayStartValue(pieces, index)) {
      index += 1;
      continue;
    }
    context ??= { pieces, publishedOn: dayOf(publishedAt) };
    const found = readValue(context, index);
    const end = Math.max(index + 1, found?.end ?? 0);
    const last = pieces[end - 1]?.lower === 'of' ? pieces[end - 2] : pieces[end - 1];
    if (found?.value && last !== undefined) {
      const place = span(piece.start, last.end);
      values.push({ ...found.value, span: place, text: text.slice(place.start, place.end) });
    }
    index = end;
  }
  return values;
}
