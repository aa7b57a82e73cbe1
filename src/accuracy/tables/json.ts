import type { Comparison } from '../baseline/compare.ts';
import type { Measured } from '../bootstrap.ts';
import { countAttributions, type CorpusScore } from '../corpus.ts';
import { f1, isShare, precision, ratioOf, recall, type Counts } from '../counts.ts';

/** A corpus as a JSON value: counts, the ratios derived from them (null where there is none), and the tables for people. */
export function encodeCorpus(score: CorpusScore, comparison?: Comparison) {
  const { name, articles, measures, breakdowns, reliability, ranking } = score;
  return {
    corpus: name,
    articles: articles.length,
    ...countAttributions(articles),
    measures: encodeMeasures(measures),
    breakdowns: breakdowns.map(({ by, rows }) => ({
      by,
      rows: rows.map((row) => ({ ...row, measures: encodeMeasures(row.measures) })),
    })),
    reliability: {
      bins: reliability.bins.map((bin) => ({ ...bin, meanScore: finite(bin.meanScore) })),
      error: finite(reliability.error),
    },
    ranking: ranking.map(({ contents, relations, ...article }) => ({
      ...article,
      'content half': encodeCounts('content half', contents),
      'relation partial': encodeCounts('relation partial', relations),
    })),
    ...(comparison !== undefined && { comparison: encodeComparison(comparison) }),
  };
}

/** What became of a corpus since the baseline. */
export function encodeComparison(comparison: Comparison) {
  const { changes, drops, lost, gained, unknownEntries, goneEntries } = comparison;
  return {
    drops: drops.map(({ measure }) => measure),
    changes: changes.map(({ measure, before, after }) => ({
      measure,
      before: finite(before),
      after: finite(after),
    })),
    lost,
    gained,
    unknownEntries,
    goneEntries,
  };
}

/** Counts and the ratios derived from them, by the name of the measure. */
export function encodeMeasures(measures: Readonly<Record<string, Measured>>) {
  return Object.fromEntries(
    Object.entries(measures).map(([name, { counts, interval }]) => [
      name,
      { ...encodeCounts(name, counts), interval },
    ]),
  );
}

/** A share has neither precision nor F1. `interval` belongs to `ratio`. */
function encodeCounts(name: string, counts: Counts) {
  return {
    ...counts,
    precision: isShare(name) ? null : finite(precision(counts)),
    recall: finite(recall(counts)),
    f1: isShare(name) ? null : finite(f1(counts)),
    ratio: finite(ratioOf(name, counts)),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
