import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/order.ts';
import type { RequestComparer } from '../../pipeline/compare-request.ts';
import { summarise, type Measured } from '../bootstrap.ts';
import type { PairCorpus } from './gold.ts';
import { judgeComparison, type JudgedPair } from './judge.ts';
import { measurePair } from './measure.ts';

/** How the pairs of one type of the gold fare. */
export interface TypeRow {
  readonly type: string;
  /** How many. */
  readonly pairs: number;
  readonly relationRight: number;
  readonly typeRight: number;
}

/** How many pairs of one type of the gold are reported as another type, or as the same. */
export interface Confusion {
  readonly expected: string;
  /** Type of the finding; `nothing` where there is none that counts. */
  readonly found: string;
  readonly pairs: number;
  readonly isRight: boolean;
}

/** All that is known of how well the pairs of a file are compared. */
export interface PairScore {
  readonly name: string;
  readonly pairs: readonly JudgedPair[];
  readonly measures: Readonly<Record<string, Measured>>;
  /** In the order of the gold. */
  readonly types: readonly TypeRow[];
  /** The most frequent first. */
  readonly confusions: readonly Confusion[];
}

/** Compares the pairs of a file and holds the findings against the gold. */
export function scorePairs({ name, pairs }: PairCorpus, compare: RequestComparer): PairScore {
  return scoreJudgedPairs(
    name,
    pairs.map((pair) => judgeComparison(pair, compare(pair))),
  );
}

/** The figures of pairs that are judged. */
export function scoreJudgedPairs(name: string, pairs: readonly JudgedPair[]): PairScore {
  return {
    name,
    pairs,
    measures: summarise(pairs.map(measurePair)),
    types: tallyTypes(pairs),
    confusions: tallyConfusions(pairs),
  };
}

function tallyTypes(pairs: readonly JudgedPair[]): TypeRow[] {
  const byType = groupBy(pairs, ({ gold }) => gold.type);
  return [...byType].map(([type, ofType]) => ({
    type,
    pairs: ofType.length,
    relationRight: ofType.filter(({ isRelationRight }) => isRelationRight).length,
    typeRight: ofType.filter(({ isTypeRight }) => isTypeRight).length,
  }));
}

function tallyConfusions(pairs: readonly JudgedPair[]): Confusion[] {
  const tally = new Map<string, Confusion>();
  for (const { gold, found, finding, isTypeRight } of pairs) {
    const type = found === 'neither' ? 'nothing' : (finding?.type ?? 'nothing');
    const key = `${gold.type} ${type} ${isTypeRight}`;
    const known = tally.get(key)?.pairs ?? 0;
    tally.set(key, { expected: gold.type, found: type, pairs: known + 1, isRight: isTypeRight });
  }
  return [...tally.values()].sort(
    (a, b) => b.pairs - a.pairs || compareText(a.expected, b.expected) || compareText(a.found, b.found),
  );
}
