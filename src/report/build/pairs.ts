import type { Finding, Pair } from '../../model/pair.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import type { ReportFinding, ReportPair } from '../schema/pair.ts';
import { convertSpans, roundScore } from './convert.ts';

export interface PairSurroundings {
  readonly groupId: string | null;
  readonly convertA: OffsetConverter;
  readonly convertB: OffsetConverter;
}

export function buildPair(pair: Pair, surroundings: PairSurroundings): ReportPair {
  return {
    id: pair.id,
    groupId: surroundings.groupId,
    eventId: pair.eventId,
    aClaimId: pair.aClaimId,
    bClaimId: pair.bClaimId,
    same: roundScore(pair.same),
    sameSpeaker: pair.isSameSpeaker,
    signalled: pair.isSignalled,
    mayBeUpdate: pair.mayBeUpdate,
    findings: pair.findings.map((finding) => buildFinding(finding, surroundings)),
  };
}

function buildFinding(finding: Finding, { convertA, convertB }: PairSurroundings): ReportFinding {
  const evidence = {
    severity: finding.severity,
    confidence: roundScore(finding.confidence),
    aValue: finding.aValue,
    bValue: finding.bValue,
    aSpans: convertSpans(finding.aSpans, convertA),
    bSpans: convertSpans(finding.bSpans, convertB),
    explanation: finding.explanation,
  };
  return finding.relation === 'agreement'
    ? { relation: finding.relation, type: finding.type, ...evidence }
    : { relation: finding.relation, type: finding.type, ...evidence };
}
