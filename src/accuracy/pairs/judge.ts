import type { Finding } from '../../model/pair.ts';
import type { Answer } from '../../pipeline/compare-request.ts';
import { isAccepted, isLookAlike, type GoldPair } from './gold.ts';

export const RELATIONS = ['agreement', 'discrepancy', 'neither'] as const;

/** What a pair is reported as. A pair with an agreement and a discrepancy counts as a discrepancy. */
export type Reported = (typeof RELATIONS)[number];

/** A gold pair beside what the comparison makes of it. */
export interface JudgedPair {
  readonly gold: GoldPair;
  readonly comparison: Answer;
  readonly expected: Reported;
  /** `neither` too where compatible claims are said to agree, for they may. */
  readonly found: Reported;
  /** The finding that counts: of an accepted type where there is one; undefined where nothing is found. */
  readonly finding: Finding | undefined;
  readonly isRelationRight: boolean;
  /** Where the gold names a type. Any will do for a look-alike whose relation is right. */
  readonly isTypeRight: boolean;
}

/** Holds what a comparison found against the gold. */
export function judgeComparison(gold: GoldPair, comparison: Answer): JudgedPair {
  const { findings } = comparison;
  const [first] = findings;
  const ofRelation = findings.filter(({ relation }) => relation === first?.relation);
  const finding = ofRelation.find(({ type }) => isAccepted(gold, type)) ?? first;
  const expected = isReported(gold) ? gold.relation : 'neither';
  const isTolerated = gold.relation === 'compatible' && finding?.relation === 'agreement';
  const found = finding === undefined || isTolerated ? 'neither' : finding.relation;
  const isRelationRight = found === expected;
  const isOfType = isLookAlike(gold.type) || (finding !== undefined && isAccepted(gold, finding.type));
  return {
    gold,
    comparison,
    expected,
    found,
    finding,
    isRelationRight,
    isTypeRight: isRelationRight && isOfType,
  };
}

function isReported(gold: GoldPair): gold is GoldPair & { relation: 'agreement' | 'discrepancy' } {
  return gold.relation === 'agreement' || gold.relation === 'discrepancy';
}
