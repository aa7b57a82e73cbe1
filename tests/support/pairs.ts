import type { Finding, Pair } from '../../src/model/pair.ts';
import { pairId } from '../../src/model/pair.ts';

const FINDING = {
  severity: 'info',
  confidence: 0.9,
  aValue: '',
  bValue: '',
  aSpans: [],
  bSpans: [],
  explanation: '',
} as const;

export const VERBATIM: Finding = { ...FINDING, relation: 'agreement', type: 'quote_verbatim' };
export const PARAPHRASE: Finding = { ...FINDING, relation: 'agreement', type: 'claim_paraphrase' };
export const COMPATIBLE: Finding = { ...FINDING, relation: 'agreement', type: 'value_compatible' };
export const OTHER_NUMBER: Finding = {
  ...FINDING,
  relation: 'discrepancy',
  type: 'number',
  severity: 'high',
};
export const TRIVIAL_WORDING: Finding = {
  ...FINDING,
  relation: 'discrepancy',
  type: 'quote_wording_trivial',
};

export function pairOf(aClaimId: string, bClaimId: string, fields: Partial<Pair> = {}): Pair {
  return {
    id: pairId(aClaimId, bClaimId),
    aClaimId,
    bClaimId,
    eventId: 'e_harbour',
    same: 0.9,
    isSameSpeaker: null,
    isSignalled: false,
    mayBeUpdate: false,
    findings: [VERBATIM],
    ...fields,
  };
}
