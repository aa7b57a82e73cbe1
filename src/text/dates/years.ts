import { readRankWord } from '../values/ordinals.ts';
import { readCountNoun } from '../values/nouns.ts';
import { matchPhrase } from '../phrases.ts';
import { monthOf, monthsFrom, yearOf } from './calendar.ts';
import { isAhead, type DateContext, type DateReading } from './context.ts';
import { readYearNumber } from './months.ts';

/** "the 1990s", "the late 1980s". */
export function readDecade({ pieces }: DateContext, from: number): DateReading | undefined {
  const decade = pieces[from];
  const suffix = pieces[from + 1];
  if (decade?.kind !== 'number' || !/^(?:1\d|20)\d0$/.test(decade.text)) return undefined;
  if (!/^'?s$/.test(suffix?.lower ?? '') || suffix?.joint !== 'none') return undefined;
  const year = Number(decade.text);
  const part = pieces[from - 1]?.lower;
  const [low, high] = part === 'early' ? [0, 3] : part === 'late' ? [7, 9] : part === 'mid' ? [4, 6] : [0, 9];
  const granularity = part === 'early' || part === 'late' || part === 'mid' ? 'vague' : 'decade';
  return {
    end: from + 2,
    from: `${String(year + low)}-01-01`,
    to: `${String(year + high)}-12-31`,
    granularity,
  };
}

const EARLIEST = 1500;
const LATEST = 2099;

/** "in 2019", "the 2019 election". Not before a unit or people: "2000 people". */
export function readYear({ pieces }: DateContext, from: number): DateReading | undefined {
  const read = readYearNumber(pieces, from);
  if (read === undefined || read.year < EARLIEST || read.year > LATEST) return undefined;
  const next = pieces[read.end];
  const isCounted =
    readCountNoun(next?.lower ?? '') !== undefined ||
    /^(?:%|per|percent|million|billion)$/.test(next?.lower ?? '');
  if (isCounted || matchPhrase('units', pieces, read.end) !== undefined || pieces[from]?.joint !== 'blank')
    return undefined;
  const before = pieces[from - 1];
  if (before?.kind === 'symbol') return undefined;
  return {
    end: read.end,
    from: `${String(read.year)}-01-01`,
    to: `${String(read.year)}-12-31`,
    granularity: 'year',
  };
}

/** "the first quarter of 2020", "Q3 2020", "the second quarter". */
export function readQuarter(context: DateContext, from: number): DateReading | undefined {
  const { pieces, publishedOn } = context;
  const rank = readQuarterName(context, from);
  if (rank === undefined) return undefined;
  const yearAt = pieces[rank.end]?.lower === 'of' ? rank.end + 1 : rank.end;
  const written = readYearNumber(pieces, yearAt);
  if (written === undefined && publishedOn === undefined) return undefined;
  const month = 3 * rank.quarter - 2;
  const year = written?.year ?? quarterYear(context, from, month);
  const [first, last] = monthsFrom(year, month, 3);
  return { end: written?.end ?? rank.end, from: first, to: last, granularity: 'quarter' };
}

function quarterYear({ pieces, publishedOn = '' }: DateContext, from: number, month: number): number {
  const year = yearOf(publishedOn);
  return month > monthOf(publishedOn) && !isAhead(pieces, from) ? year - 1 : year;
}

function readQuarterName(
  { pieces }: DateContext,
  from: number,
): { readonly quarter: number; readonly end: number } | undefined {
  const piece = pieces[from];
  const next = pieces[from + 1];
  if (piece?.text === 'Q' && next?.joint === 'none' && /^[1-4]$/.test(next.text)) {
    return { quarter: Number(next.text), end: from + 2 };
  }
  const rank = readRankWord(pieces, from);
  const isQuarter = rank !== undefined && rank.rank <= 4 && pieces[rank.end]?.lower === 'quarter';
  const isInTime = /^(?:the|in|s|'s|this|last)$/.test(pieces[from - 1]?.lower ?? '');
  return isQuarter && isInTime ? { quarter: rank.rank, end: rank.end + 1 } : undefined;
}
