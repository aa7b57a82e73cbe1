import type { Token } from '../../text/segments.ts';
import { isSpeechVerb, isTimeWord } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';
import { gapBefore, isWord, lowerAt, unitAt } from './reading.ts';
import { isFinite, isVerb } from './verbs.ts';
import { HEAD_TAGS, NOUN_PHRASE_TAGS, isObjectPronoun, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './words.ts';

const QUANTIFIERS = new Set(['about', 'nearly', 'almost', 'only', 'roughly', 'even', 'some', 'just', 'more', 'fewer']);
/** Longer sources do not occur in news; the bound keeps the reading linear. */
const REACH = 60;

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'X');
}

/** The noun phrase or pronoun that is the subject of a verb group which starts at `verb`; appositions and relative clauses included. */
export function findSubject(reading: Reading, verb: number): Range | undefined {
  const { tokens } = reading;
  const unit = unitAt(reading, verb);
  const lowest = Math.max(unit.first, verb - REACH);
  const end = skipAsideLeft(reading, verb, lowest);
  const last = tokens[end - 1];
  if (last === undefined || end - 1 < lowest) return undefined;
  if (SUBJECT_PRONOUNS.has(last.lower)) {
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
  return withCoordinatedLeft(reading, { first, end }, lowest);
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
    (first.tag === 'ADP' || first.tag === 'ADV' || first.tag === 'SCONJ' || (first.tag === 'VERB' && first.lower.endsWith('ing')) || (isTimeWord(first.lower) && comma - open <= 3));
  if (isAside && isWord(tokens[open - 1])) end = skipTimeLeft(reading, open, lowest);
  return end;
}

function skipTimeLeft(reading: Reading, end: number, lowest: number): number {
  const { tokens } = reading;
  let index = end;
  while (index - 1 > lowest && isTimeWord(lowerAt(reading, index - 1))) index -= 1;
  if (index === end) return end;
  while (index - 1 > lowest && /^(last|this|next|late|early|the|that|same|also|on|in|\d+)$/.test(lowerAt(reading, index - 1))) index -= 1;
  return isNominal(tokens[index - 1]) || isReducedRelative(reading, index - 1) || lowerAt(reading, index - 1) === ',' || SUBJECT_PRONOUNS.has(lowerAt(reading, index - 1)) ? index : end;
}

function findCommaLeft(reading: Reading, from: number, lowest: number): number {
  for (let index = from; index >= lowest; index -= 1) {
    if (lowerAt(reading, index) === ',' && reading.regionOf[index] === -1) return index;
    if (reading.regionOf[index] !== reading.regionOf[from]) return -1;
  }
  return -1;
}

function findOpeningParenthesis(reading: Reading, from: number, lowest: number): number {
  for (let index = from; index >= lowest; index -= 1) if (lowerAt(reading, index) === '(') return index;
  return -1;
}

/** Where the noun phrase that ends before `end` starts; `end` where none does. */
function startOfPhrase(reading: Reading, end: number, lowest: number): number {
  const { tokens, regionOf } = reading;
  let first = end;
  let conjunction = -1;
  for (let index = end - 1; index >= lowest; index -= 1) {
    const token = tokens[index];
    if (token === undefined || (regionOf[index] !== -1 && regionOf[end - 1] === -1 && (tokens[index]?.text ?? '') !== '"' && !isQuotedName(reading, index))) break;
    const before = tokens[index - 1];
    if (token.lower === ')') {
      const open = findOpeningParenthesis(reading, index, lowest);
      if (open < 0) break;
      index = open;
      continue;
    }
    if (SUBORDINATORS.has(token.lower) || token.tag === 'SCONJ') break;
    if (NOUN_PHRASE_TAGS.has(token.tag) && token.lower !== 'to' && token.lower !== 'not') {
      first = index;
      continue;
    }
    if (token.tag === 'PRON' && (index === end - 1 || !isObjectPronoun(token) || token.lower === 'her')) {
      if (SUBJECT_PRONOUNS.has(token.lower)) break;
      first = index;
      continue;
    }
    if (token.tag === 'ADV' && first === index + 1 && tokens[index + 1]?.tag !== 'PROPN') {
      if (QUANTIFIERS.has(token.lower)) first = index;
      continue;
    }
    if (token.lower === "'" && first === index + 1 && before?.lower.endsWith('s') === true && isNominal(before)) continue;
    if ((token.lower === '-' || token.lower === '–' || token.lower === '/' || token.lower === '&' || token.lower === '.' || token.lower === '%' || token.lower === "'") && !/\s/.test(gapBefore(reading, index + 1)) ) {
      continue;
    }
    if (token.tag === 'ADP' && isAttachable(reading, index, first)) continue;
    if (token.tag === 'CCONJ' && token.lower !== 'but' && HEAD_TAGS.has(before?.tag ?? 'PUNCT') && first === index + 1) {
      conjunction = index;
      continue;
    }
    if (isReducedRelative(reading, index)) {
      if (first > index + 1) first = index + 1;
      continue;
    }
    if (isCapitalisedName(reading, index)) {
      first = index;
      continue;
    }
    if (isVerb(token)) {
      const relative = findRelativeLeft(reading, index, lowest);
      if (relative >= 0) {
        index = relative;
        continue;
      }
    }
    break;
  }
  if (conjunction >= 0 && isGoverned(reading, first)) return conjunction + 1;
  return first;
}

function isQuotedName(reading: Reading, index: number): boolean {
  const region = reading.regions[reading.regionOf[index] ?? -1];
  return region !== undefined && region.wordCount <= 3 && region.role !== 'speech';
}


/** Whether a preposition joins two nouns of one phrase: "the spokesman for Clinton". */
function isAttachable(reading: Reading, index: number, first: number): boolean {
  const { tokens } = reading;
  const before = tokens[index - 1];
  if (first !== index + 1) return false;
  if (isTimeWord(lowerAt(reading, index + 1))) return false;
  return isNominal(before) || before?.lower === ')' || before?.tag === 'DET' || before?.tag === 'PRON' || before?.tag === 'ADJ' || isReducedRelative(reading, index - 1);
}

/** "Mr. Burr", "Morning Consult": a name's part that wink-nlp took for a verb. */
export function isCapitalisedName(reading: Reading, index: number): boolean {
  const [before, token] = [reading.tokens[index - 1], reading.tokens[index]];
  return token?.tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text) && before?.tag === 'PROPN' && before.lower !== token.lower;
}

/** "officials briefed on", "a lawyer representing": a participle after a noun. */
export function isReducedRelative(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const token = tokens[index];
  if (token?.tag !== 'VERB' || isSpeechVerb(token.lemma)) return false;
  if (!isNominal(tokens[index - 1])) return false;
  if (token.lower.endsWith('ing')) return true;
  return /(ed|en|wn|nt)$/.test(token.lower) && (tokens[index + 1]?.tag === 'ADP' || isTimeWord(lowerAt(reading, index + 1)));
}

/** The "who" that a verb left of a subject belongs to, or -1. */
function findRelativeLeft(reading: Reading, from: number, lowest: number): number {
  for (let index = from; index >= Math.max(lowest, from - 12); index -= 1) {
    const word = lowerAt(reading, index);
    if (word === ',' || reading.regionOf[index] !== -1) return -1;
    if (word === 'who') return isNominal(reading.tokens[index - 1]) ? index : -1;
  }
  return -1;
}

/** Whether a verb or preposition stands right before the phrase, so that its left part is an object. */
function isGoverned(reading: Reading, first: number): boolean {
  const before = reading.tokens[first - 1];
  return before !== undefined && (isVerb(before) || before.tag === 'ADP' || before.lower === 'to' || before.tag === 'PART');
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
  if (RELATIVES.has(token.lower)) return true;
  if (token.tag === 'VERB') return !isFinite(reading, first) || /ed$/.test(token.lower);
  return token.tag === 'DET' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'PRON';
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
    while (['ADV', 'AUX', 'PART'].includes(reading.tokens[start - 1]?.tag ?? '') && start - 1 > lowest) start -= 1;
    const subject = findSubject(reading, start);
    if (subject !== undefined && !isSubordinate(reading, subject.first, lowest)) return subject;
  }
  return undefined;
}

function isSubordinate(reading: Reading, first: number, lowest: number): boolean {
  const word = lowerAt(reading, first);
  if (RELATIVES.has(word) || word === 'that') return true;
  return first > lowest && (SUBORDINATORS.has(lowerAt(reading, first - 1)) || isVerb(reading.tokens[first - 1]));
}

