import type { Span } from './span.ts';

/**
 * What is counted or measured:
 * `count` of `what`; `money` (`unit` is an ISO 4217 code, or `$` where the country is open); `percent`; `points`
 * (percentage points); `age` in years; `duration` in seconds; `score` and `vote` (two numbers, `lo` the first and
 * `hi` the second); `ordinal` (rank); `ratio` (doubled is 2, halved .5); `measure` (`unit` in SI or as written).
 */
export const QUANTITY_KINDS = [
  'count',
  'money',
  'percent',
  'points',
  'age',
  'duration',
  'score',
  'vote',
  'ordinal',
  'ratio',
  'measure',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

export const GRANULARITIES = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'vague'] as const;
export type Granularity = (typeof GRANULARITIES)[number];

interface ValueBase {
  /** The words that state the value; UTF-16 code units into `article.text`. */
  readonly span: Span;
  readonly text: string;
}

/**
 * A number as a closed interval; `null` is an open end. Unknown parts are empty, and empty never mismatches. The interval holds what
 * rounding, hedges and vague words allow; tolerances by kind (ages, magnitudes, converted measures) are left to comparison.
 * In a score or vote `lo` may exceed `hi`.
 */
export interface Quantity extends ValueBase {
  readonly kind: QuantityKind;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly unit: string;
  /** Lemma of the thing that is counted or measured: `person`, `miner`, `turnout`. */
  readonly what: string;
  /**
   * Restricting modifiers and the class of the predicate that make two counts of one `what` different: `senior`, `die`, `injure`.
   * `change` marks a change of a level: "fell 5%" is never compared with "fell to 5%". `part` marks a count that is part of another:
   * the 12 in "112 were hurt, among them 12 children".
   */
  readonly scope: readonly string[];
  /** `hour`, `day`, `week`, `month`, `quarter`, `year`, `total` or empty. */
  readonly period: string;
  /** Hedged or vague in the wording ("about", "nearly", "dozens"); a bound ("at least") is not. */
  readonly isApproximate: boolean;
}

/** A stretch of days, both ends inclusive, `YYYY-MM-DD`. */
export interface DateValue extends ValueBase {
  readonly kind: 'date';
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

/** A clock time of day in minutes since midnight, both ends inclusive. */
export interface TimeValue extends ValueBase {
  readonly kind: 'time';
  readonly from: number;
  readonly to: number;
}

export type Value = Quantity | DateValue | TimeValue;
