import { findClauseEnd } from '../clauses.ts';
import { framesOf } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import { isFinite, isVerb } from '../verbs.ts';
import type { VerbGroup } from '../verbs.ts';

/** "…, which he said were safe", "what she called “a trap”": the relative word belongs to the content. */
export function proposeRelative(
  reading: Reading,
  group: VerbGroup,
  source: Range | undefined,
): Proposal | undefined {
  const frames = framesOf(group.lemma);
  if (frames === undefined || source === undefined || source.first <= unitAt(reading, group.head).first)
    return undefined;
  const relative = source.first - 1;
  if (
    !/^(which|that|who|whom|what)$/.test(lowerAt(reading, relative)) ||
    isVerb(reading.tokens[relative - 1])
  )
    return undefined;
  const isPredicateNext = frames.has('clause') && isFinite(reading, group.end);
  const isWhat = lowerAt(reading, relative) === 'what';
  const isNameNext = (frames.has('naming') || frames.has('as')) && isWhat;
  const isQuoteNext = isWhat && regionAt(reading, group.end) !== undefined;
  if (!isPredicateNext && !isNameNext && !isQuoteNext) return undefined;
  const end = isWhat ? endBeforeMainClause(reading, group.end) : findClauseEnd(reading, group.end);
  if (end <= group.end) return undefined;
  return {
    rule: 'relative',
    head: group.head,
    lemma: group.lemma,
    cue: [{ first: group.first, end: group.end }],
    source,
    content: [
      { first: relative, end: relative + 1 },
      { first: group.end, end },
    ],
    score: 0.75,
  };
}

/** "Going into what they described as a test, the mayor …": a comma before a subject ends the relative clause. */
function endBeforeMainClause(reading: Reading, first: number): number {
  const opening = regionAt(reading, first);
  if (opening !== undefined && isFinite(reading, opening.end)) return opening.end;
  const end = findClauseEnd(reading, first);
  for (let index = first; index < end - 1; index += 1) {
    if (lowerAt(reading, index) === ',' && regionAt(reading, index) === undefined) return index;
  }
  return end;
}
