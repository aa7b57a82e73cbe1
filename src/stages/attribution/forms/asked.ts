import { findClauseEnd } from '../clauses.ts';
import { readPhraseRight } from '../phrase-right.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import type { VerbGroup } from '../verbs.ts';
import { isFinite } from '../verbs.ts';

/** "Asked whether …, Roe said", "when asked by a reporter about …": the question, up to the main clause. */
export function proposeAsked(reading: Reading, group: VerbGroup): Proposal | undefined {
  if (lowerAt(reading, group.head) !== 'asked') return undefined;
  const unit = unitAt(reading, group.head);
  const isReduced = group.first === unit.first || /^(when|if|,|and)$/.test(lowerAt(reading, group.first - 1));
  if (!isReduced && !group.isPassive) return undefined;
  if (lowerAt(reading, group.first - 1) === 'and' && !group.isPassive) return undefined;
  const source = lowerAt(reading, group.end) === 'by' ? readPhraseRight(reading, group.end + 1) : undefined;
  const first = findQuestion(reading, source?.end ?? group.end, unit);
  if (first < 0) return undefined;
  const end = findQuestionEnd(reading, first);
  if (end <= first) return undefined;
  const isAbout = lowerAt(reading, first) === 'about';
  if (isAbout && !hasWords(reading, first, end)) return undefined;
  const cue = [{ first: group.first, end: group.end }];
  const content = [{ first: isAbout ? first + 1 : first, end }];
  return {
    rule: 'asked',
    head: group.head,
    lemma: group.lemma,
    cue,
    ...(source && { source }),
    content,
    score: 0.7,
  };
}

function findQuestion(reading: Reading, from: number, unit: Range): number {
  for (let index = from; index < Math.min(unit.end, from + 12); index += 1) {
    if (/^(whether|if|how|what|why|who|whom|which|when|where|about)$/.test(lowerAt(reading, index)))
      return index;
    if (regionAt(reading, index) !== undefined) return index;
    if (lowerAt(reading, index) === 'to') return index;
    if (lowerAt(reading, index) === ',') return -1;
  }
  return -1;
}

/** "about why it failed" or “about “the wall””: a bare topic ("about trust") says nothing. */
function hasWords(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1)
    if (isFinite(reading, index) || regionAt(reading, index) !== undefined) return true;
  return false;
}

function findQuestionEnd(reading: Reading, first: number): number {
  const limit = findClauseEnd(reading, first);
  for (let index = first; index < limit; index += 1)
    if (lowerAt(reading, index) === ',' && regionAt(reading, index) === undefined) return index;
  return limit;
}
