import { join } from 'node:path';
import { createComparison, stanceOf, type Comparison } from '../../src/match/comparison/index.ts';
import type { PairStance } from '../../src/models/stance.ts';
import { readPairs, type LabelledPair } from '../corpora.ts';
import { plainSide } from '../plain-side.ts';

const compare = createComparison();

/** A pair of a corpus with what the comparison says of it. */
export interface Judged extends Comparison {
  readonly pair: LabelledPair;
}

/** Compares the pairs of one file, each text taken as one claim; quotations are of one event, of other texts nobody knows. */
export function judgePairs(
  corpora: string,
  file: string,
  kind: 'statement' | 'direct' = 'statement',
): Judged[] {
  const context = { sameEvent: kind === 'direct' ? true : null };
  return readPairs(join(corpora, 'matching'), file).map((pair) => ({
    pair,
    ...compare(plainSide('a', pair.a, kind), plainSide('b', pair.b, kind), context),
  }));
}

export interface JudgedStance {
  readonly pair: LabelledPair;
  readonly stance: PairStance;
}

/** How the headline of each pair stands to the claim. */
export function judgeStances(corpora: string, file: string): JudgedStance[] {
  return readPairs(join(corpora, 'matching'), file).map((pair) => ({
    pair,
    stance: stanceOf(plainSide('a', pair.a), plainSide('b', pair.b)),
  }));
}

export function isAgreed({ findings }: Judged): boolean {
  return findings.some(({ relation }) => relation === 'agreement');
}

export function isDiffering({ findings }: Judged): boolean {
  return findings.some(({ relation, severity }) => relation === 'discrepancy' && severity !== 'info');
}

export function isSameUtterance({ findings }: Judged): boolean {
  return findings.some(({ type }) => type.startsWith('quote'));
}
