import type { Proposal } from '../proposal.ts';
import type { Range } from '../reading.ts';
import { hashText } from './hash.ts';
import type { Elements } from './elements.ts';

export const LABEL = { outside: 0, source: 1, cue: 2, content: 3 } as const;
export const LABELS = 4;
/** Steps from label to label. */
export const PAIRS = LABELS * LABELS;

/** What the rules make of the article, over elements. */
export interface RuleEvidence {
  readonly proposals: readonly Proposal[];
  /** For each element the place of the proposal whose cue it is of, or -1. */
  readonly cueOf: Int32Array;
  /** For each proposal the label of each element, over the whole article. */
  labelsOf(proposal: number): Uint8Array;
  /** For each element the label that any accepted proposal gives it. */
  readonly anyLabel: Uint8Array;
  /** For each element the place of the proposal that `anyLabel` comes from, or -1. */
  readonly owner: Int32Array;
  /** Hash of the name of each proposal's rule. */
  readonly rule: Int32Array;
}

/**
 * @param proposals all candidates of the rules
 * @param accepted those without conflicts
 */
export function readEvidence(
  elements: Elements,
  proposals: readonly Proposal[],
  accepted: readonly Proposal[],
): RuleEvidence {
  const cueOf = new Int32Array(elements.length).fill(-1);
  const labels: (Uint8Array | undefined)[] = proposals.map(() => undefined);
  const isAccepted = new Set(accepted);
  const fill = (target: Uint8Array | Int32Array, value: number, ranges: readonly Range[]): void => {
    for (const { first, end } of ranges)
      if (end > first) target.fill(value, elements.ofToken[first], (elements.ofToken[end - 1] ?? 0) + 1);
  };
  const mark = (target: Uint8Array, { content, source, cue }: Proposal): void => {
    fill(target, LABEL.content, content);
    fill(target, LABEL.source, source === undefined ? [] : [source]);
    fill(target, LABEL.cue, cue);
  };
  const anyLabel = new Uint8Array(elements.length);
  const owner = new Int32Array(elements.length).fill(-1);
  const rule = new Int32Array(proposals.length);
  for (const [place, proposal] of proposals.entries()) {
    rule[place] = hashText(proposal.rule);
    for (const { first, end } of proposal.cue) {
      for (let index = first; index < end; index += 1) {
        const element = elements.ofToken[index] ?? 0;
        if (cueOf[element] === -1 || isAccepted.has(proposal)) cueOf[element] = place;
      }
    }
    if (isAccepted.has(proposal)) {
      mark(anyLabel, proposal);
      const { content, cue, source } = proposal;
      fill(owner, place, [...content, ...cue, ...(source === undefined ? [] : [source])]);
    }
  }
  return {
    proposals,
    cueOf,
    anyLabel,
    owner,
    rule,
    labelsOf(place) {
      let own = labels[place];
      if (own === undefined) {
        own = new Uint8Array(elements.length);
        const proposal = proposals[place];
        if (proposal !== undefined) mark(own, proposal);
        labels[place] = own;
      }
      return own;
    },
  };
}
