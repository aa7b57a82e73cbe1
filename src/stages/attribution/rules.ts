import { proposeForUnowned } from './ownership.ts';
import type { Proposal } from './proposal.ts';
import { proposeAll } from './propose.ts';
import type { Reading } from './reading.ts';
import { acceptProposals } from './resolve.ts';

/** What the rules make of an article: all candidates, and those without conflicts. */
export interface RuleProposals {
  readonly proposals: readonly Proposal[];
  readonly accepted: readonly Proposal[];
}

export function proposeByRules(reading: Reading): RuleProposals {
  const proposals = proposeAll(reading);
  const cued = acceptProposals(reading, proposals);
  const further = proposeForUnowned(reading, cued);
  return { proposals: [...proposals, ...further], accepted: acceptProposals(reading, [...cued, ...further]) };
}
