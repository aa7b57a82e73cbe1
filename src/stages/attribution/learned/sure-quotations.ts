import type { Elements } from './elements.ts';
import { LABEL, type RuleEvidence } from './rule-evidence.ts';
import type { Rated } from './select.ts';

/** Rules that are as sure know for certain whose a quotation is: “…,” he said. */
const CERTAIN = 0.97;

/**
 * Whether a reading takes a quotation together with the words that give it to somebody else for certain: “…,” he said, according to the
 * translation. Such a quotation is his.
 */
export function takesSureQuotation(
  { region, ofToken }: Elements,
  rules: RuleEvidence,
  { readings: { window, head }, candidate: { labels } }: Rated,
): boolean {
  const isContent = (element: number): boolean => labels[element - window.first] === LABEL.content;
  for (let i = window.first; i < window.end; i += 1) {
    const owner = rules.owner[i] ?? -1;
    if (!isContent(i) || owner === -1 || owner === rules.cueOf[head] || owner !== rules.cueOf[i]) continue;
    const proposal = rules.proposals[owner];
    if (proposal === undefined || proposal.score < CERTAIN) continue;
    const quotation = proposal.content
      .map(({ first }) => ofToken[first] ?? 0)
      .find((at) => region[at] !== -1);
    if (quotation !== undefined && isContent(quotation)) return true;
  }
  return false;
}
