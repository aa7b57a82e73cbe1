import type { Discrepancy } from '../../model/pair.ts';
import type { DateValue, Value } from '../../model/value.ts';
import { clashOfMonthDays } from './bare-dates.ts';
import type { AlignedPair, Alignment, PreparedSide, Term } from './compare.ts';
import { exclusiveKind } from './cues.ts';
import { discrepancy, evidenceOf, has, type Evidence } from './explain.ts';
import { comparableContents, frame } from './gates.ts';
import { hasFiniteVerbBehind } from './predicates.ts';
import { isContent } from './terms.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A part of a month ("early June") has soft ends, in days. */
const SOFT_DAYS = 2;

/** Words around the dates that neither side has of the other: more, and two happenings have two dates. */
const LEAST_FRAME = 0.75;

function isDate(value: Value): value is DateValue {
  return value.kind === 'date';
}

function datesOf({ claim }: PreparedSide): DateValue[] {
  return claim.values.filter(isDate);
}

/** Whole days between the two stretches; 0 where they meet. */
function daysApart(a: DateValue, b: DateValue): number {
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
  return Math.max(0, Math.round(gap / DAY));
}

function softness(a: DateValue, b: DateValue): number {
  return a.granularity === 'vague' || b.granularity === 'vague' ? SOFT_DAYS : 0;
}

const YEAR = /\d{4}/;

/** "June 25" here and there, of which one was taken for the last and one for the next: the year is not in the words. */
function mayBeOfOneYear(a: DateValue, b: DateValue): boolean {
  if (YEAR.test(a.text) && YEAR.test(b.text)) return false;
  const isNarrow = [a, b].every(({ granularity }) => granularity === 'day' || granularity === 'month');
  return isNarrow && a.from.slice(4) === b.from.slice(4) && a.to.slice(4) === b.to.slice(4);
}

function areApart(a: DateValue, b: DateValue): boolean {
  return daysApart(a, b) > softness(a, b) && !mayBeOfOneYear(a, b);
}

function isPartOfDate({ claim }: PreparedSide, term: { start: number; end: number }): boolean {
  return claim.values.some(
    (value) => isDate(value) && term.start < value.span.end && value.span.start < term.end,
  );
}

function evidence(date: DateValue): Evidence {
  return { value: date.text, spans: [date.span] };
}

/** The one date of each side, where they do not meet. */
function clash(pair: AlignedPair): [DateValue, DateValue] | undefined {
  const [ofA, ofB] = [datesOf(pair.a), datesOf(pair.b)];
  const aLone = ofA.filter((x) => ofB.every((y) => areApart(x, y)));
  const bLone = ofB.filter((y) => ofA.every((x) => areApart(x, y)));
  const [x, y] = [aLone[0], bLone[0]];
  return aLone.length === 1 && bLone.length === 1 && x !== undefined && y !== undefined ? [x, y] : undefined;
}

/** Other weekdays or months in the same slot, where the dates could not be resolved. */
function bareDates(pair: AlignedPair, alignment: Alignment): [Evidence, Evidence] | undefined {
  const { a, b } = pair;
  const areBothRead = datesOf(a).length > 0 && datesOf(b).length > 0;
  const termsOf = (side: PreparedSide): readonly Term[] =>
    areBothRead ? side.content.terms.filter((term) => !isPartOfDate(side, term)) : side.content.terms;
  const days = clashOfMonthDays(termsOf(a), termsOf(b));
  if (days !== undefined) return [evidenceOf(a, days[0]), evidenceOf(b, days[1])];
  for (const { aTerms, bTerms } of alignment.edits) {
    for (const x of aTerms) {
      const y = bTerms.find((term) => ['weekday', 'month'].includes(exclusiveKind(x, term) ?? ''));
      if (y === undefined || (isPartOfDate(pair.a, x) && isPartOfDate(pair.b, y))) continue;
      return [evidenceOf(pair.a, [x]), evidenceOf(pair.b, [y])];
    }
  }
  return undefined;
}

/** Content words right before both dates from which on the two are the same happening's: "The report was released on". */
const LEAST_LEADING_CONTENT = 2;

/** Whether the sentence goes on behind the date without another verb, so that the date is not the day on which something further was said. */
function isLastVerbBefore(side: PreparedSide, { span }: DateValue): boolean {
  return !hasFiniteVerbBehind(side, span.end);
}

/** Whether both statements begin with the same words and the dates come right behind them. */
function isSameStart({ a, b, sameEvent }: AlignedPair, x: DateValue, y: DateValue): boolean {
  if (sameEvent !== true || a.claim.kind !== 'statement' || b.claim.kind !== 'statement') return false;
  const [ofA, ofB] = [leading(a, x), leading(b, y)];
  if (ofA.length !== ofB.length || ofA.some(({ normKey }, i) => normKey !== ofB[i]?.normKey)) return false;
  const isClosed = isLastVerbBefore(a, x) && isLastVerbBefore(b, y);
  return isClosed && ofA.filter(isContent).length >= LEAST_LEADING_CONTENT;
}

function leading({ content }: PreparedSide, { span }: DateValue): readonly Term[] {
  return content.terms.filter(({ end }) => end <= span.start);
}

/** Dates of the same happening that cannot both hold. One day may be a matter of time zones: low severity. */
export function date(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableContents(pair);
  const dates = clash(pair);
  const isSameFrame = alignment !== null && Math.min(...frame(pair)) >= LEAST_FRAME;
  if (!isSameFrame && (dates === undefined || !isSameStart(pair, ...dates))) return [];
  const found =
    dates !== undefined
      ? ([evidence(dates[0]), evidence(dates[1])] as const)
      : alignment === null
        ? undefined
        : bareDates(pair, alignment);
  if (found === undefined) return [];
  const isOneDay = dates !== undefined && daysApart(...dates) === 1;
  const [a, b] = found;
  return [
    discrepancy('date', {
      severity: isOneDay ? 'low' : 'medium',
      confidence: isOneDay ? 0.5 : dates === undefined ? 0.65 : 0.75,
      explanation: has(pair, a, b),
      a,
      b,
    }),
  ];
}
