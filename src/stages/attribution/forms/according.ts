import { findClauseEnd, findClauseStart, trim } from '../clauses.ts';
import { readAppositionRight, readPhraseRight } from '../phrase-right.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';

/** "According to Roe, …", "…, according to Roe", "…, according to Roe, …". */
export function proposeAccording(reading: Reading, head: number): Proposal | undefined {
  if (lowerAt(reading, head) !== 'according' || lowerAt(reading, head + 1) !== 'to') return undefined;
  const unit = unitAt(reading, head);
  const source = readSource(reading, head + 2, unit.end, head > unit.first);
  if (source === undefined) return undefined;
  const content: Range[] = [];
  if (head > unit.first) {
    const before = trim(reading, { first: findClauseStart(reading, head), end: head });
    if (before.end > before.first) content.push(before);
  }
  const isFollowed = lowerAt(reading, source.end) === ',' && source.end + 1 < unit.end;
  if (content.length === 0 || (isFollowed && lowerAt(reading, head - 1) === ',')) {
    const first = source.end + (lowerAt(reading, source.end) === ',' ? 1 : 0);
    const after = trim(reading, { first, end: findClauseEnd(reading, first) });
    const isNewClause = /^(but|and|which|who|while|as)$/.test(lowerAt(reading, first));
    if (after.end > after.first && !(content.length > 0 && isNewClause)) content.push(after);
  }
  if (content.length === 0) return undefined;
  return {
    rule: 'according-to',
    head,
    lemma: 'accord',
    cue: [{ first: head, end: head + 2 }],
    source,
    content,
    score: 0.9,
  };
}

/** At the end of a sentence the whole rest names the source; before a comma the phrase does. */
function readSource(reading: Reading, first: number, limit: number, isLast: boolean): Range | undefined {
  let depth = 0;
  for (let index = first; index < Math.min(limit, first + 40); index += 1) {
    if (lowerAt(reading, index) === '(') depth += 1;
    if (lowerAt(reading, index) === ')') depth -= 1;
    if (depth < 0) return index > first ? { first, end: index } : undefined;
    if (
      /^[,;.:—–]$/.test(lowerAt(reading, index)) &&
      reading.tokens[index]?.tag === 'PUNCT' &&
      regionAt(reading, index) === undefined
    ) {
      const end =
        isLast && lowerAt(reading, index) === ',' ? readAppositionRight(reading, index + 1, limit) : index;
      return index > first ? { first, end: end > index + 1 ? end : index } : undefined;
    }
  }
  return readPhraseRight(reading, first);
}
