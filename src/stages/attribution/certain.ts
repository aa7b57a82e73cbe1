import type { Proposal } from './proposal.ts';
import type { Range, Reading } from './reading.ts';

/** Forms that typography alone decides: “…” ― Ana Roe, and ROE: We will pay. */
const CERTAIN_RULES: ReadonlySet<string> = new Set(['signature', 'transcript']);

/** The learned proposals, and what the rules know for certain and no learned proposal speaks of, in order of their heads. */
export function addCertain(
  reading: Reading,
  learned: readonly Proposal[],
  accepted: readonly Proposal[],
): Proposal[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, end } of learned.flatMap(rangesOf)) taken.fill(1, first, end);
  const isFree = ({ first, end }: Range): boolean => !taken.subarray(first, end).includes(1);
  const certain = accepted.filter(
    (proposal) => CERTAIN_RULES.has(proposal.rule) && rangesOf(proposal).every(isFree),
  );
  return [...learned, ...certain].sort((a, b) => a.head - b.head);
}

function rangesOf({ cue, content }: Proposal): Range[] {
  return [...cue, ...content];
}
