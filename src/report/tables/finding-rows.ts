import { SEVERITIES } from '../../model/pair.ts';
import { compareText } from '../../model/order.ts';
import { claimOf } from '../index-report.ts';
import type { PlacedClaim, ReportIndex } from '../index-report.ts';
import type { ReportFinding, ReportPair } from '../schema/pair.ts';

/** All findings of one type between the two claims of a pair. */
export interface FindingRow {
  readonly pair: ReportPair;
  readonly finding: ReportFinding;
  readonly a: PlacedClaim;
  readonly b: PlacedClaim;
}

/** One row for each type of a pair: by falling severity, falling confidence, then pair and type. */
export function listFindings(index: ReportIndex, relation: ReportFinding['relation']): FindingRow[] {
  return index.report.pairs
    .flatMap((pair) => {
      const a = claimOf(index, pair.aClaimId);
      const b = claimOf(index, pair.bClaimId);
      const findings = pair.findings.filter((finding) => finding.relation === relation);
      return joinByType(findings).map((finding) => ({ pair, finding, a, b }));
    })
    .sort(compareRows);
}

/** Two numbers that differ between the same two claims make one row: pair and type stay a key. */
function joinByType(findings: readonly ReportFinding[]): ReportFinding[] {
  const joined = new Map<string, ReportFinding>();
  for (const finding of findings) {
    const first = joined.get(finding.type);
    joined.set(finding.type, first === undefined ? finding : join(first, finding));
  }
  return [...joined.values()];
}

function join(first: ReportFinding, next: ReportFinding): ReportFinding {
  const isWorse = SEVERITIES.indexOf(next.severity) > SEVERITIES.indexOf(first.severity);
  return {
    ...first,
    severity: isWorse ? next.severity : first.severity,
    confidence: Math.max(first.confidence, next.confidence),
    aValue: joinValues(first.aValue, next.aValue),
    bValue: joinValues(first.bValue, next.bValue),
    aSpans: [...first.aSpans, ...next.aSpans],
    bSpans: [...first.bSpans, ...next.bSpans],
    explanation: `${first.explanation} ${next.explanation}`,
  };
}

function joinValues(first: string, next: string): string {
  return [first, next].filter((value) => value !== '').join('; ');
}

function compareRows(one: FindingRow, other: FindingRow): number {
  return (
    SEVERITIES.indexOf(other.finding.severity) - SEVERITIES.indexOf(one.finding.severity) ||
    other.finding.confidence - one.finding.confidence ||
    compareText(one.pair.id, other.pair.id) ||
    compareText(one.finding.type, other.finding.type)
  );
}
