import type { SpeakerRelation } from '../../text/names/index.ts';
import type { PreparedSide } from './compare.ts';

/** Somebody's words, in part or wholly in those of the outlet. */
function isReported({ claim }: PreparedSide): boolean {
  return claim.kind === 'indirect' || claim.kind === 'mixed';
}

/** One quotes a speaker whom the other reports. */
export function isReportOfQuotation(a: PreparedSide, b: PreparedSide, speakers: SpeakerRelation): boolean {
  if (speakers !== 'same' && speakers !== 'compatible') return false;
  return (a.claim.kind === 'direct' && isReported(b)) || (b.claim.kind === 'direct' && isReported(a));
}
