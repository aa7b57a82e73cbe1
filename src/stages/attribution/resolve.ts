import type { Proposal } from './proposal.ts';
import type { Range } from './reading.ts';

/** Candidates without conflicts become the layer: one content may lie inside another only with its cue. */
export function acceptProposals(proposals: readonly Proposal[]): Proposal[] {
  const byScore = [...proposals].sort((a, b) => b.score - a.score || a.head - b.head);
  const accepted: Proposal[] = [];
  for (const proposal of byScore) {
    if (accepted.every((other) => isCompatible(proposal, other))) accepted.push(proposal);
  }
  return accepted.sort((a, b) => a.head - b.head);
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

