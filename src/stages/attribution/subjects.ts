import type { Token } from '../../text/segments.ts';
import { isTimeWord } from './lexicon.ts';
import {
  findOpeningParenthesis,
  findRelative,
  isGoverned,
  isReducedRelative,
  startOfPhrase,
} from './phrase-left.ts';
import type { Range, Reading } from './reading.ts';
import { isWord, lowerAt, unitAt } from './reading.ts';
import { isFinite, isVerb } from './verbs.ts';
import { isNominal, isObjectPronoun, isOfClass } from './words.ts';

/** Longer sources do not occur in news; the bound keeps the reading linear. */
const REACH = 60;

/** The noun phrase or pronoun that is the subject of a verb group which starts at `verb`; appositions and relative clauses included. */
export function findSubject(reading: Reading, verb: number): Range | undefined {
  const subject = findPhraseBefore(reading, verb);
  return subject !== undefined && canSpeak(reading, subject) ? subject : undefined;
}

/** Neither "there" nor a time ("last year") nor the rest of a phrase that is cut off behind "the" or "and". */
function canSpeak({ tokens }: Reading, { first, end }: Range): boolean {
  const [opening, last] = [tokens[first], tokens[end - 1]];
  if (opening === undefined || last === undefined || opening.lower === 'there') return false;
  if (last.tag === 'CCONJ' || last.tag === 'ADP' || /^(an?|the)$/.test(last.lower)) return false;
  const start = isOfClass(opening.lower, 'determined-time') ? first + 1 : first;
  return !isTimeWord(tokens[start]?.lower ?? '') || isNominalHead(tokens[start + 1], start + 1 < end);
}

/** Whether a word of time only describes what follows: "Sunday talks", "last year’s winner". */
function isNominalHead(next: Token | undefined, isInside: boolean): boolean {
  return isInside && next !== undefined && !['ADP', 'SCONJ'].includes(next.tag);
}

function findPhraseBefore(reading: Reading, verb: number): Range | undefined {
  const { tokens } = reading;
  const unit = unitAt(reading, verb);
  const lowest = Math.max(unit.first, verb - REACH);
  const end = skipAsideLeft(reading, verb, lowest);
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < lowest) return undefined;
  if (isOfClass(last.lower, 'subject')) {
    if (last.lower === 'that') return findAntecedent(reading, end - 1, lowest);
    return { first: end - 1, end };
  }
  if (isObjectPronoun(last)) return undefined;
  if (last.lower === ',') return findSubjectWithApposition(reading, end - 1, lowest);
  if (last.lower === ')') {
    const open = findOpeningParenthesis(reading, end - 1, lowest);
    const start = open < 0 ? -1 : startOfPhrase(reading, open, lowest);
    return start < 0 || start >= open ? undefined : { first: start, end };
  }
  const first = startOfPhrase(reading, end, lowest);
  if (first >= end) return undefined;
  return withCoordinatedLeft(reading, { first, end: isVerb(last) ? verb : end }, lowest);
}

/** "a report that showed": the phrase that a restrictive "that" stands for. */
function findAntecedent(reading: Reading, end: number, lowest: number): Range | undefined {
  const first = startOfPhrase(reading, end, lowest);
  return first < end && isNominal(reading.tokens[end - 1]) ? { first, end } : undefined;
}

/** Steps over "on Tuesday", "last week" and, between commas, "however" or "in an interview". */
function skipAsideLeft(reading: Reading, verb: number, lowest: number): number {
  const { tokens } = reading;
  let end = skipTimeLeft(reading, verb, lowest);
  if (lowerAt(reading, end - 1) !== ',') return end;
  const comma = end - 1;
  const open = findCommaLeft(reading, comma - 1, lowest);
  if (open <= lowest) return end;
  const first = tokens[open + 1];
  const isAside =
    first !== undefined &&
    (first.tag === 'ADP' ||
      first.tag === 'ADV' ||
      first.tag === 'SCONJ' ||
      (first.tag === 'VERB' && first.lower.endsWith('ing')) ||
      (isTimeWord(first.lower) && comma - open <= 3));
  if (isAside && isWord(tokens[open - 1])) end = skipTimeLeft(reading, open, lowest);
  return end;
}

function skipTimeLeft(reading: Reading, end: number, lowest: number): number {
  const { tokens } = reading;
  let index = end;
  while (index - 1 > lowest && isTimeWord(lowerAt(reading, index - 1))) index -= 1;
  if (index === end) return end;
  while (index - 1 > lowest && isTimeLead(lowerAt(reading, index - 1))) index -= 1;
  return isNominal(tokens[index - 1]) ||
    isReducedRelative(reading, index - 1) ||
    findRelative(reading, index - 1, lowest) >= 0 ||
    lowerAt(reading, index - 1) === ',' ||
    isOfClass(lowerAt(reading, index - 1), 'subject')
    ? index
    : end;
}

/** What may stand before a word of time: "on", "last", a number. */
function isTimeLead(word: string): boolean {
  return isOfClass(word, 'determined-time') || /^(also|on|in|\d+)$/.test(word);
}

function findCommaLeft(reading: Reading, from: number, lowest: number): number {
  for (let index = from; index >= lowest; index -= 1) {
    if (lowerAt(reading, index) === ',' && reading.regionOf[index] === -1) return index;
    if (reading.regionOf[index] !== reading.regionOf[from]) return -1;
  }
  return -1;
}

/** "Ann Lee, the mayor of Ghent, who resigned,": from the comma before the verb back to the name. */
function findSubjectWithApposition(reading: Reading, comma: number, lowest: number): Range | undefined {
  const { tokens } = reading;
  let close = comma;
  for (let round = 0; round < 5; round += 1) {
    const open = findCommaLeft(reading, close - 1, lowest);
    if (open < 0) break;
    if (open <= lowest) break;
    const first = startOfPhrase(reading, open, lowest);
    const isPhrase = first < open && isNominalEnd(tokens[open - 1]) && !isGoverned(reading, first);
    if (isPhrase && isApposition(reading, open + 1, close)) {
      const opener = tokens[first - 1];
      if (opener?.lower === ',' && isApposition(reading, first, open) && first - 1 > lowest) {
        close = open;
        const further = findSubjectWithApposition(reading, open, lowest);
        return further === undefined ? { first, end: comma } : { first: further.first, end: comma };
      }
      return { first, end: comma };
    }
    close = open;
  }
  return undefined;
}

function isNominalEnd(token: Token | undefined): boolean {
  return isNominal(token) || token?.lower === ')' || token?.tag === 'PRON' || token?.lower === '.';
}

function isApposition(reading: Reading, first: number, end: number): boolean {
  const token = reading.tokens[first];
  if (token === undefined || end <= first) return false;
  if (isOfClass(token.lower, 'relative')) return true;
  if (token.tag === 'VERB') return !isFinite(reading, first) || token.lower.endsWith('ed');
  return (
    token.tag === 'DET' ||
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    token.tag === 'ADJ' ||
    token.tag === 'NUM' ||
    token.tag === 'PRON'
  );
}

/** "Ann Lee, Jo Roe and Max Poe said": takes the members before. */
function withCoordinatedLeft(reading: Reading, subject: Range, lowest: number): Range {
  const { tokens } = reading;
  const isList = tokens.slice(subject.first, subject.end).some(({ tag }) => tag === 'CCONJ');
  if (!isList) return subject;
  let { first } = subject;
  while (lowerAt(reading, first - 1) === ',' && first - 1 > lowest) {
    const start = startOfPhrase(reading, first - 1, lowest);
    if (start >= first - 1 || isGoverned(reading, start) || !isNominal(tokens[first - 2])) break;
    first = start;
  }
  return { first, end: subject.end };
}

/** The subject of the clause that a participle or a coordinated verb at `verb` hangs on: "Roe praised it but said", "Roe left, saying". */
export function findSharedSubject(reading: Reading, verb: number): Range | undefined {
  const unit = unitAt(reading, verb);
  const lowest = Math.max(unit.first, verb - REACH);
  for (let index = verb - 1; index >= lowest; index -= 1) {
    if (reading.regionOf[index] !== reading.regionOf[verb] || !isFinite(reading, index)) continue;
    let start = index;
    while (['ADV', 'AUX', 'PART'].includes(reading.tokens[start - 1]?.tag ?? '') && start - 1 > lowest)
      start -= 1;
    if (reading.tokens[start - 1]?.tag === 'CCONJ') continue;
    const subject = findSubject(reading, start);
    if (subject !== undefined && !isSubordinate(reading, subject.first, lowest)) return subject;
  }
  return undefined;
}

function isSubordinate(reading: Reading, first: number, lowest: number): boolean {
  const word = lowerAt(reading, first);
  if (isOfClass(word, 'relative') || word === 'that') return true;
  return (
    first > lowest &&
    (isOfClass(lowerAt(reading, first - 1), 'subordinator') || isVerb(reading.tokens[first - 1]))
  );
}
