import { findClauseEnd } from '../clauses.ts';
import { framesOf } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt } from '../reading.ts';
import { isFinite, type VerbGroup } from '../verbs.ts';
import { findStart } from './starts.ts';

/** Content to the right of the verb: "said that …", "told reporters: “…”", "vowed to …", "called it …". */
export function proposeAfter(
  reading: Reading,
  group: VerbGroup,
  source: Range | undefined,
): Proposal | undefined {
  const frames = framesOf(group.lemma);
  if (frames === undefined) return undefined;
  const start = findStart(reading, group, frames, source);
  if (start === undefined) return undefined;
  const end = endOfContent(reading, start.first, source);
  if (end <= start.first) return undefined;
  return {
    rule: start.rule,
    head: group.head,
    lemma: group.lemma,
    cue: [{ first: group.first, end: start.cueEnd ?? group.end }],
    ...(source && { source }),
    content: [{ first: start.first, end }],
    score: start.score,
  };
}

/** In ", who said that …, won": before the comma that closes the relative clause; else the end of the clause. */
function endOfContent(reading: Reading, first: number, source: Range | undefined): number {
  const end = findClauseEnd(reading, first);
  if (
    source === undefined ||
    !/^(who|which)$/.test(lowerAt(reading, source.first)) ||
    lowerAt(reading, source.first - 1) !== ','
  )
    return end;
  for (let index = first; index < end - 1; index += 1) {
    if (
      lowerAt(reading, index) === ',' &&
      regionAt(reading, index) === undefined &&
      isFinite(reading, index + 1)
    )
      return index;
  }
  return end;
}
