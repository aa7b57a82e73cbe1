import type { Proposal } from './proposal.ts';
import type { Range } from './reading.ts';

const SURE = 0.96;
const LIKELY = 0.7;

/** Candidates without conflicts become the layer: one content may lie inside another only with its cue. */
export function acceptProposals(proposals: readonly Proposal[]): Proposal[] {
  const ordered = [...proposals].sort((a, b) => tierOf(a) - tierOf(b) || a.head - b.head);
  const accepted: Proposal[] = [];
  for (const proposal of ordered) {
    if (accepted.every((other) => isCompatible(proposal, other))) accepted.push(proposal);
  }
  return accepted.sort((a, b) => a.head - b.head);
}

/** Quotations first, then clauses from left to right, so that the outer one wins, then what is less sure. */
function tierOf({ score }: Proposal): number {
  if (score >= SURE) return 0;
  return score >= LIKELY ? 1 : 2;
}

function isCompatible(a: Proposal, b: Proposal): boolean {
  if (isTouching(a.cue, b.cue)) return false;
  const isShared = isTouching(a.content, b.content);
  const isNested = isTouching(a.cue, b.content) || isTouching(b.cue, a.content);
  return !isNested && !isShared;
}

function isTouching(a: readonly Range[], b: readonly Range[]): boolean {
  return a.some((x) => b.some((y) => x.first < y.end && y.first < x.end));
}
