import { readCoreRight } from '../phrase-right.ts';
import type { Reading } from '../reading.ts';
import { lowerAt, regionAt } from '../reading.ts';
import { isFinite } from '../verbs.ts';

/** "told voters outside a polling place that": a "that" before any finite verb, or -1. */
export function findThat(reading: Reading, first: number, limit: number): number {
  for (let index = first; index < Math.min(limit, first + 15); index += 1) {
    if (isFinite(reading, index) || regionAt(reading, index) !== undefined) return -1;
    if (lowerAt(reading, index) === 'that') return index;
  }
  return -1;
}

/** ", in a statement," or ", speaking in Ghent,": the place after its second comma, or -1. */
export function skipAside(reading: Reading, comma: number, limit: number): number {
  for (let index = comma + 1; index < Math.min(limit, comma + 15); index += 1) {
    if (regionAt(reading, index) !== undefined) return index === comma + 1 ? index : -1;
    if (lowerAt(reading, index) === ',') {
      return regionAt(reading, index + 1) !== undefined || lowerAt(reading, index + 1) === 'that'
        ? index + 1
        : -1;
    }
    if (isFinite(reading, index)) return -1;
  }
  return -1;
}

export function readRecipient(reading: Reading, first: number, limit: number): number {
  const isPossessive = ['NOUN', 'ADJ', 'PROPN'].includes(reading.tokens[first + 1]?.tag ?? '');
  if (
    /^(him|them|us|me|you|it)$/.test(lowerAt(reading, first)) ||
    (lowerAt(reading, first) === 'her' && !isPossessive)
  )
    return first + 1;
  const phrase = readCoreRight(reading, first, limit);
  if (phrase === undefined) return first;
  return phrase.end;
}

/**
 * Whether a finite verb with a subject before it follows. A verb behind "that", "who" or "which" is the relative clause's; behind
 * a participle ("…, showing the way") the clause must come before the next comma.
 */
export function hasClause(reading: Reading, first: number, limit: number, isParticiple: boolean): boolean {
  let relatives = 0;
  for (let index = first; index < Math.min(limit, first + 30); index += 1) {
    const word = lowerAt(reading, index);
    if (index > first && /^(that|who|which)$/.test(word)) relatives += 1;
    if (word === ';' || (isParticiple && word === ',' && relatives === 0)) return false;
    if (!isFinite(reading, index)) continue;
    if (relatives === 0) return index > first;
    relatives -= 1;
  }
  return false;
}

/** "called him a liar", "called the deal “dead”", "called the deal historic", not "called him on Monday". */
export function hasComplement(reading: Reading, first: number, limit: number): boolean {
  const { tokens } = reading;
  const object = readRecipient(reading, first, limit);
  if (object === first) return false;
  if (regionAt(reading, object) !== undefined) return true;
  if (tokens[first]?.tag !== 'PRON' && tokens.slice(first + 1, object).some(({ tag }) => tag === 'DET'))
    return true;
  return (
    ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tokens[object]?.tag ?? '') || tokens[object - 1]?.tag === 'ADJ'
  );
}

/** "Roe said, the plan was dead": a subject and its verb right after the comma. */
export function isPlainClause(reading: Reading, first: number, limit: number): boolean {
  const token = reading.tokens[first];
  if (token === undefined || ['ADP', 'ADV', 'SCONJ', 'CCONJ', 'VERB'].includes(token.tag)) return false;
  const subject = readCoreRight(reading, first, limit);
  return subject !== undefined && isFinite(reading, subject.end);
}

export function hasAs(reading: Reading, first: number, limit: number): boolean {
  for (let index = first; index < Math.min(limit, first + 20); index += 1) {
    if (lowerAt(reading, index) === 'as') return true;
    if (lowerAt(reading, index) === ',' || isFinite(reading, index)) return false;
  }
  return false;
}

export function isObjectStart(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    (['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(token.tag) ||
      regionAt(reading, index) !== undefined)
  );
}
