import { findClauseEnd } from '../clauses.ts';
import { framesOf } from '../lexicon.ts';
import { readPhraseRight } from '../phrase-right.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import { isVerb } from '../verbs.ts';
import type { VerbGroup } from '../verbs.ts';

/** "was told that …", "it was reported that …", "is said to …", "was described by Roe as …", "was quoted as saying". */
export function proposePassive(
  reading: Reading,
  group: VerbGroup,
  subject: Range | undefined,
): Proposal | undefined {
  const frames = framesOf(group.lemma);
  if (frames === undefined) return undefined;
  const unit = unitAt(reading, group.head);
  const agent = lowerAt(reading, group.end) === 'by' ? readPhraseRight(reading, group.end + 1) : undefined;
  const first = agent?.end ?? group.end;
  const word = lowerAt(reading, first);
  const base = {
    head: group.head,
    lemma: group.lemma,
    cue: [{ first: group.first, end: group.end }],
    ...(agent && { source: agent }),
  };
  const end = findClauseEnd(reading, first);
  if (end <= first || first >= unit.end) return undefined;
  if (word === 'that' || word === 'whether' || regionAt(reading, first) !== undefined) {
    return { ...base, rule: 'passive-clause', content: [{ first, end }], score: 0.8 };
  }
  if (subject === undefined) return undefined;
  const isInfinitive = word === 'to' && isVerb(reading.tokens[first + 1]);
  const isAs = word === 'as' && (frames.has('as') || frames.has('object'));
  if (
    (isInfinitive && frames.has('clause')) ||
    isAs ||
    (frames.has('naming') && agent === undefined && regionAt(reading, first) !== undefined)
  ) {
    return { ...base, rule: 'passive-predicate', content: [subject, { first, end }], score: 0.6 };
  }
  return undefined;
}
