import { findClauseEnd } from '../clauses.ts';
import { isCueNoun } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import { findSubject } from '../subjects.ts';
import { isFinite, isVerb, readVerbGroup } from '../verbs.ts';

/** How far left of the noun a verb would make it an object. */
const SUBJECT_REACH = 30;

/** "his claim that …", "issued a warning that …", "a statement: “…”". */
export function proposeNoun(reading: Reading, head: number): Proposal | undefined {
  const { tokens } = reading;
  const token = tokens[head];
  if (token?.tag !== 'NOUN' || !isCueNoun(token.lemma)) return undefined;
  const first = head + 1;
  const isThat = lowerAt(reading, first) === 'that' && !isVerb(tokens[first + 1]);
  const isQuoted = lowerAt(reading, first) === ':' && regionAt(reading, first + 1) !== undefined;
  if (!isThat && !isQuoted) return undefined;
  const start = isThat ? first : first + 1;
  const end = endOfContent(reading, head, start);
  if (end <= start) return undefined;
  const owner = readOwner(reading, head);
  return {
    rule: 'noun',
    head,
    lemma: token.lemma,
    ...owner,
    content: [{ first: start, end }],
    score: isThat ? 0.7 : 0.8,
  };
}

/** "His claim that it rained was rejected": a noun that opens its unit is the subject of the second verb. */
function endOfContent(reading: Reading, head: number, start: number): number {
  const end = findClauseEnd(reading, start);
  const first = Math.max(unitAt(reading, head).first, head - SUBJECT_REACH);
  if (reading.tokens.slice(first, head).some(isVerb)) return end;
  let isVerbSeen = false;
  for (let index = start; index < end; index += 1) {
    if (regionAt(reading, index) !== undefined || !isFinite(reading, index)) continue;
    const before = reading.tokens[index - 1];
    if (isVerbSeen && (before?.tag === 'VERB' || before?.tag === 'ADJ' || before?.tag === 'NOUN'))
      return index;
    isVerbSeen = true;
  }
  return end;
}

/** The cue with its verb ("issued a warning") and whose it is: a possessive or the subject of the verb. */
function readOwner(reading: Reading, head: number): { cue: Range[]; source?: Range } {
  const { tokens } = reading;
  const { first: lowest } = unitAt(reading, head);
  let first = head;
  for (let index = head - 1; index >= Math.max(lowest, head - 6); index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.tag === 'PRON' && /^(his|her|their|its|our|my)$/.test(token.lower)) {
      return { cue: [{ first: index + 1, end: head + 1 }], source: { first: index, end: index + 1 } };
    }
    if (token.lower === "'s" || token.lower === "'") {
      const source = findSubject(reading, index);
      const cue = [{ first: index + 1, end: head + 1 }];
      return source === undefined ? { cue } : { cue, source };
    }
    if (isVerb(token)) {
      const group = readVerbGroup(reading, index);
      const source = group.isPassive ? undefined : findSubject(reading, group.first);
      const cue = [{ first: group.first, end: head + 1 }];
      return source === undefined ? { cue } : { cue, source };
    }
    if (!['ADJ', 'DET', 'NOUN', 'ADV'].includes(token.tag)) break;
    if (token.tag !== 'ADV') first = index;
  }
  return { cue: [{ first, end: head + 1 }] };
}
