import { z } from 'zod';
import { SEVERITIES, type Finding } from '../../model/pair.ts';
import type {
  Comparison,
  ComparisonContext,
  AlignedPair,
  FindingRule,
  PreparedSide,
  Side,
} from './compare.ts';
import type { SpeakerRelation } from '../../text/names/index.ts';
import { alignPair, areAlignable } from './pair.ts';
import { prepare } from './prepare.ts';
import { CLAIM_AGREEMENT_RULES, DISCREPANCY_RULES, QUOTE_AGREEMENT_RULES } from './rules.ts';
import { mayBeUndertaking } from './undertaking.ts';
import { valueCompatible } from './value-compatible.ts';
import { compareText } from '../../model/order.ts';

export type { Comparison, ComparisonContext, PreparedSide, Side } from './compare.ts';
export { findIssuers } from './issuers.ts';
export { prepare } from './prepare.ts';
export { stanceOf } from './stance.ts';

export const comparisonOptions = z.strictObject({
  leastConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.4)
    .describe('Findings that are less sure than this are left out.'),
});

type ComparisonOptions = z.output<typeof comparisonOptions>;

export type Comparer = (a: Side, b: Side, context: ComparisonContext) => Comparison;

function isSameSpeaker(relation: SpeakerRelation): boolean | null {
  if (relation === 'unknown') return null;
  return relation !== 'different';
}

/** Discrepancies by falling severity, then by falling confidence; agreements last. */
function byGravity(x: Finding, y: Finding): number {
  const rank = ({ relation, severity }: Finding): number =>
    relation === 'agreement' ? -1 : SEVERITIES.indexOf(severity);
  return rank(y) - rank(x) || y.confidence - x.confidence || compareText(x.type, y.type);
}

/** Whether anything may be found in two claims. Cheap: most candidates share too little. */
export function areWorthComparing(
  a: PreparedSide,
  b: PreparedSide,
  { standing }: Pick<ComparisonContext, 'standing'>,
): boolean {
  return areAlignable(a, b, standing) || mayBeUndertaking(a, b);
}

function findIn(pair: AlignedPair): Finding[] {
  if (pair.sameEvent === false && pair.quotes === null) return [];
  const discrepancies = DISCREPANCY_RULES.flatMap((rule) => rule(pair));
  const agreements = QUOTE_AGREEMENT_RULES.flatMap((rule) => rule(pair));
  const isVetoed = discrepancies.some(({ severity }) => severity !== 'info');
  if (isVetoed) return [...discrepancies, ...agreements];
  return [
    ...discrepancies,
    ...agreements,
    ...findFirst(CLAIM_AGREEMENT_RULES, pair),
    ...valueCompatible(pair),
  ];
}

/** What the first rule finds that finds anything. */
function findFirst(rules: readonly FindingRule[], pair: AlignedPair): readonly Finding[] {
  for (const rule of rules) {
    const findings = rule(pair);
    if (findings.length > 0) return findings;
  }
  return [];
}

/** Compares two claims that were prepared: first whether they are about the same thing, then type by type. */
export function comparePrepared(
  a: PreparedSide,
  b: PreparedSide,
  context: ComparisonContext,
  { leastConfidence }: ComparisonOptions,
): Comparison {
  const pair = alignPair(a, b, context);
  const found = areWorthComparing(a, b, context) ? findIn(pair) : [];
  const findings = found.filter(({ confidence }) => confidence >= leastConfidence).sort(byGravity);
  return {
    same: Math.round(pair.same * 1e4) / 1e4,
    isSameSpeaker: isSameSpeaker(pair.speakers),
    isSignalled: pair.quotes?.edits.some((edit) => edit.isSignalled) ?? false,
    mayBeUpdate: findings.some(({ type }) => type === 'update'),
    findings,
  };
}

/** Makes the comparison of two claims. Sides that are compared often are better prepared once: see `comparePrepared`. */
export function createComparison(options: ComparisonOptions = comparisonOptions.parse({})): Comparer {
  return function compareClaims(a, b, context) {
    return comparePrepared(prepare(a), prepare(b), context, options);
  };
}
