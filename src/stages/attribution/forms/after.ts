import { findClauseEnd } from '../clauses.ts';
import { framesOf, isTimeWord } from '../lexicon.ts';
import type { Frames } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import { readCoreRight } from '../phrase-right.ts';
import { isReducedRelative } from '../phrase-left.ts';
import type { VerbGroup } from '../verbs.ts';
import { isFinite, isVerb } from '../verbs.ts';

interface Start {
  readonly rule: string;
  readonly first: number;
  readonly score: number;
  /** Where the cue ends, if later than the verb: "called for", "pointed out". */
  readonly cueEnd?: number;
}

const PARTICLES = new Set(['out', 'back', 'off']);
const QUESTION_WORDS = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'when', 'where', 'which']);

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

function findStart(
  reading: Reading,
  group: VerbGroup,
  frames: Frames,
  source: Range | undefined,
): Start | undefined {
  const { tokens } = reading;
  const unit = unitAt(reading, group.head);
  const isOpen = frames.has('clause') || frames.has('that') || frames.has('quote');
  let index = group.end;
  let cueEnd = group.end;
  let isRecipientRead = !frames.has('recipient');
  const preposition = lowerAt(reading, index);
  if (frames.has(`+${preposition}`)) {
    if (!PARTICLES.has(preposition)) {
      const word = lowerAt(reading, index + 1);
      if (preposition === 'to' && isVerb(tokens[index + 1]) && !word.endsWith('ing')) return undefined;
      return { rule: 'preposition', first: index + 1, score: 0.6, cueEnd: index + 1 };
    }
    index += 1;
    cueEnd = index;
  }
  const opening = regionAt(reading, index);
  if (opening === undefined && frames.has('naming') && hasComplement(reading, index, unit.end)) {
    return { rule: 'naming', first: index, score: 0.7 };
  }
  for (let round = 0; round < 12 && index < unit.end; round += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const region = regionAt(reading, index);
    if (region !== undefined && region.index !== reading.regionOf[group.head]) {
      if (region.role === 'title' && index > group.end) {
        index = region.end;
        continue;
      }
      if (isOpen) return { rule: 'quote-after', first: index, score: 0.9, cueEnd };
      break;
    }
    const word = token.lower;
    if (
      word === 'that' &&
      isOpen &&
      (tokens[index + 1]?.tag !== 'PUNCT' || regionAt(reading, index + 1) !== undefined)
    )
      return { rule: 'that-clause', first: index, score: 0.9, cueEnd };
    if (QUESTION_WORDS.has(word) && (frames.has('question') || (frames.has('clause') && index === group.end)))
      return { rule: 'question', first: index, score: 0.7, cueEnd };
    if (word === 'to' && isVerb(tokens[index + 1])) {
      if (frames.has('to')) return { rule: 'infinitive', first: index, score: 0.7, cueEnd };
      return undefined;
    }
    if (word === ':' || word === ',') {
      const next = regionAt(reading, index + 1);
      if (next !== undefined && isOpen) return { rule: 'quote-after', first: index + 1, score: 0.95, cueEnd };
      if (word === ':' && isOpen) return { rule: 'colon', first: index + 1, score: 0.8, cueEnd };
      const isFirst = source !== undefined && source.first <= unit.first + 1;
      if (
        index === group.end &&
        isFirst &&
        frames.has('clause') &&
        isPlainClause(reading, index + 1, unit.end)
      ) {
        return { rule: 'clause-after-comma', first: index + 1, score: 0.75, cueEnd };
      }
      const resumed = skipAside(reading, index, unit.end);
      if (resumed < 0) return undefined;
      index = resumed;
      continue;
    }
    if (
      isTimeWord(word) ||
      (token.tag === 'ADV' &&
        /^(again|later|earlier|recently|today|previously|also|then|bluntly|flatly)$/.test(word))
    ) {
      index += 1;
      continue;
    }
    if (/^(this|last|next|late|early|the|that|same)$/.test(word) && isTimeWord(lowerAt(reading, index + 1))) {
      index += 2;
      continue;
    }
    if (token.tag === 'ADP' || (word === 'to' && !isVerb(tokens[index + 1]))) {
      const phrase = readCoreRight(reading, index + 1, unit.end);
      if (phrase === undefined) return undefined;
      index = phrase.end;
      if (
        reading.tokens[index]?.tag === 'VERB' &&
        reading.tokens[index + 1]?.tag === 'ADP' &&
        isReducedRelative(reading, index)
      )
        index += 1;
      continue;
    }
    if (!isRecipientRead) {
      const recipient = readRecipient(reading, index, unit.end);
      isRecipientRead = true;
      if (recipient > index) {
        if (lowerAt(reading, recipient) === 'to' && frames.has('object-to') && isVerb(tokens[recipient + 1]))
          return { rule: 'object-infinitive', first: index, score: 0.7 };
        index = recipient;
        continue;
      }
    }
    if (frames.has('object-to') && index === group.end) {
      const object = readRecipient(reading, index, unit.end);
      if (object > index && lowerAt(reading, object) === 'to' && isVerb(tokens[object + 1]))
        return { rule: 'object-infinitive', first: index, score: 0.7 };
    }
    const that = index > group.end && isOpen ? findThat(reading, index, unit.end) : -1;
    if (that >= 0) return { rule: 'that-clause', first: that, score: 0.8, cueEnd };
    if (frames.has('clause') && hasClause(reading, index, unit.end))
      return { rule: 'bare-clause', first: index, score: 0.8, cueEnd };
    break;
  }
  if (frames.has('as') && hasAs(reading, group.end, unit.end))
    return { rule: 'described-as', first: group.end, score: 0.75 };
  if (frames.has('object') && isObjectStart(reading, group.end))
    return { rule: 'object', first: group.end, score: 0.5 };
  return undefined;
}

/** "told voters outside a polling place that": a "that" before any finite verb, or -1. */
function findThat(reading: Reading, first: number, limit: number): number {
  for (let index = first; index < Math.min(limit, first + 15); index += 1) {
    if (isFinite(reading, index) || regionAt(reading, index) !== undefined) return -1;
    if (lowerAt(reading, index) === 'that') return index;
  }
  return -1;
}

/** ", in a statement," or ", speaking in Ghent,": the place after its second comma, or -1. */
function skipAside(reading: Reading, comma: number, limit: number): number {
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

function readRecipient(reading: Reading, first: number, limit: number): number {
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

/** Whether a finite verb with a subject before it follows before the next comma. */
function hasClause(reading: Reading, first: number, limit: number): boolean {
  for (let index = first; index < Math.min(limit, first + 30); index += 1) {
    if (isFinite(reading, index)) return index > first;
    if (lowerAt(reading, index) === ';') return false;
  }
  return false;
}

/** "called him a liar", "called the deal “dead”", "called the deal historic", not "called him on Monday". */
function hasComplement(reading: Reading, first: number, limit: number): boolean {
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
function isPlainClause(reading: Reading, first: number, limit: number): boolean {
  const token = reading.tokens[first];
  if (token === undefined || ['ADP', 'ADV', 'SCONJ', 'CCONJ', 'VERB'].includes(token.tag)) return false;
  const subject = readCoreRight(reading, first, limit);
  return subject !== undefined && isFinite(reading, subject.end);
}

function hasAs(reading: Reading, first: number, limit: number): boolean {
  for (let index = first; index < Math.min(limit, first + 20); index += 1) {
    if (lowerAt(reading, index) === 'as') return true;
    if (lowerAt(reading, index) === ',' || isFinite(reading, index)) return false;
  }
  return false;
}

function isObjectStart(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  return (
    token !== undefined &&
    (['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(token.tag) ||
      regionAt(reading, index) !== undefined)
  );
}
