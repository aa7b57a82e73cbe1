import type { Proposal } from './proposal.ts';
import type { Range, Reading } from './reading.ts';

const SURE = 0.96;
const LIKELY = 0.7;

/**
 * Candidates without conflicts, in order of their heads. No word is of two cues or of two contents, and none is of a cue and
 * of another's content: what is said within something said stays the outer speaker's.
 */
export function acceptProposals(reading: Reading, proposals: readonly Proposal[]): Proposal[] {
  const ordered = [...proposals].sort((a, b) => tierOf(a) - tierOf(b) || a.head - b.head);
  const taken = new Uint8Array(reading.tokens.length);
  const accepted: Proposal[] = [];
  for (const proposal of ordered) {
    const ranges = [...proposal.cue, ...proposal.content, ...(proposal.further ? [proposal.further] : [])];
    if (ranges.some((range) => isTaken(taken, range))) continue;
    for (const { first, end } of ranges) taken.fill(1, first, end);
    accepted.push(proposal);
  }
  return accepted.sort((a, b) => a.head - b.head);
}

/** Quotations first, then clauses from left to right, so that the outer one wins, then what is less sure. */
function tierOf({ score }: Proposal): number {
  if (score >= SURE) return 0;
  return score >= LIKELY ? 1 : 2;
}

function isTaken(taken: Uint8Array, { first, end }: Range): boolean {
  for (let index = first; index < end; index += 1) if (taken[index] === 1) return true;
  return false;
}
