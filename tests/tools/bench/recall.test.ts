import { describe, expect, it } from 'vitest';
import type { Finding, Pair } from '../../../src/model/pair.ts';
import { PlantedPairs } from '../../../tools/bench/recall.ts';
import { NEAR } from '../../support/standings.ts';

function pairOf(aClaimId: string, bClaimId: string, relation: Finding['relation']): Pair {
  const values = { aValue: '', bValue: '', aSpans: [], bSpans: [], explanation: '' };
  const finding: Finding =
    relation === 'agreement'
      ? { ...values, relation, type: 'claim_paraphrase', severity: 'info', confidence: 1 }
      : { ...values, relation, type: 'number', severity: 'medium', confidence: 1 };
  const rest = { eventId: 'e_1', same: 1, isSameSpeaker: null, isSignalled: false, mayBeUpdate: false };
  return { id: 'p_1', aClaimId, bClaimId, ...rest, findings: [finding] };
}

describe('PlantedPairs', () => {
  it('counts what was proposed and what was reported, whichever claim comes first', () => {
    const planted = new PlantedPairs([
      { kind: 'identical', aClaimId: 'c_1', bClaimId: 'c_2' },
      { kind: 'identical', aClaimId: 'c_3', bClaimId: 'c_4' },
      { kind: 'number', aClaimId: 'c_5', bClaimId: 'c_6' },
      { kind: 'number', aClaimId: 'c_7', bClaimId: 'c_8' },
    ]);
    planted.propose([
      { aClaimId: 'c_2', bClaimId: 'c_1', eventId: 'e_1', standing: NEAR },
      { aClaimId: 'c_5', bClaimId: 'c_6', eventId: 'e_1', standing: NEAR },
    ]);
    const recall = planted.recall([
      pairOf('c_2', 'c_1', 'agreement'),
      pairOf('c_5', 'c_6', 'agreement'),
      pairOf('c_7', 'c_8', 'discrepancy'),
    ]);
    expect(planted.candidates).toBe(2);
    expect(recall).toContainEqual({ kind: 'identical', planted: 2, proposed: 1, reported: 1 });
    expect(recall).toContainEqual({ kind: 'number', planted: 2, proposed: 1, reported: 1 });
  });
});
