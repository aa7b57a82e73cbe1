/**
 * What a ratio is derived from. Counts of two articles add up; ratios do not, so only counts are stored.
 * `recalled` is the number of gold items found: it differs from `tp`, the number of right predictions, only where
 * precision and recall run over different sets.
 */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly recalled: number;
}

/** Counts by the name of the measure. */
export type Score = Readonly<Record<string, Counts>>;

const NO_COUNTS: Counts = { tp: 0, fp: 0, fn: 0, recalled: 0 };

export function counts(right: number, predicted: number, gold: number): Counts {
  return { tp: right, fp: predicted - right, fn: gold - right, recalled: right };
}

/** Counts of a share, which has no precision: `right` of `all`. */
export function shareOf(right: number, all: number): Counts {
  return counts(right, right, all);
}

/** The same counts, each measure named with the prefix before it. */
export function withPrefix(prefix: string, score: Score): Score {
  return Object.fromEntries(Object.entries(score).map(([name, value]) => [`${prefix} ${name}`, value]));
}

/** Sums the counts of articles or pairs, measure by measure. */
export function addScores(scores: readonly Score[]): Score {
  const total: Record<string, Counts> = {};
  for (const score of scores) {
    for (const [name, value] of Object.entries(score)) {
      total[name] = addCounts(total[name] ?? NO_COUNTS, value);
    }
  }
  return total;
}

function addCounts(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn, recalled: a.recalled + b.recalled };
}

/** 0 to 1; not a number where nothing was predicted. */
export function precision({ tp, fp }: Counts): number {
  return tp / (tp + fp);
}

/** 0 to 1; not a number where the gold holds nothing. */
export function recall({ recalled, fn }: Counts): number {
  return recalled / (recalled + fn);
}

/** 0 to 1; not a number where there is neither gold nor prediction. */
export function f1(value: Counts): number {
  if (value.tp === 0) return value.fp + value.fn === 0 ? NaN : 0;
  const p = precision(value);
  const r = recall(value);
  return (2 * p * r) / (p + r);
}

/** Whether a measure is a share of the gold or of the matched, made by `shareOf`. */
export function isShare(measure: string): boolean {
  return /^(held )?(recall|share|speaker) /.test(measure);
}

/** What a measure is judged by: F1, or the share where there is nothing else. */
export function ratioOf(measure: string, value: Counts): number {
  return isShare(measure) ? recall(value) : f1(value);
}
