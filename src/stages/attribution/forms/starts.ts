import type { Token } from '../../../text/segments.ts';
import type { Frames } from '../lexicon.ts';
import { isSpeechVerb, isTimeWord } from '../lexicon.ts';
import { isReducedRelative } from '../phrase-left.ts';
import { readCoreRight } from '../phrase-right.ts';
import type { Range, Reading } from '../reading.ts';
import { lowerAt, regionAt, unitAt } from '../reading.ts';
import type { VerbGroup } from '../verbs.ts';
import { isVerb } from '../verbs.ts';
import { isOfClass } from '../words.ts';
import {
  findThat,
  hasAs,
  hasClause,
  hasComplement,
  isObjectStart,
  isPlainClause,
  readRecipient,
  skipAside,
} from './probes.ts';

/** Where content to the right of a verb starts, and by which rule. */
export interface Start {
  readonly rule: string;
  readonly first: number;
  readonly score: number;
  /** Where the cue ends, if later than the verb: "called for", "pointed out". */
  readonly cueEnd?: number;
}

/** What a token means on the way from the verb: the content starts, the way goes on, an object may do, or nothing. */
type Step = { readonly start: Start } | { readonly next: number } | 'object' | 'none';

interface Way {
  readonly reading: Reading;
  readonly group: VerbGroup;
  readonly frames: Frames;
  readonly source: Range | undefined;
  readonly limit: number;
  /** Whether a clause or quotation may follow. */
  readonly isOpen: boolean;
  readonly cueEnd: number;
}

const PARTICLES = new Set(['out', 'back', 'off']);
/** Recipient, place, time and medium may stand between a verb and its content, hardly more. */
const MOST_STEPS = 12;

/** Goes right from the verb over recipients, times and places to where the content starts. */
export function findStart(
  reading: Reading,
  group: VerbGroup,
  frames: Frames,
  source: Range | undefined,
): Start | undefined {
  const { end } = group;
  const { end: limit } = unitAt(reading, group.head);
  const word = lowerAt(reading, end);
  const hasPreposition = frames.has(`+${word}`);
  if (hasPreposition && !PARTICLES.has(word)) return startAfterPreposition(reading, end);
  const cueEnd = hasPreposition ? end + 1 : end;
  const isOpen = frames.has('clause') || frames.has('that') || frames.has('quote');
  const way: Way = { reading, group, frames, source, limit, isOpen, cueEnd };
  if (
    frames.has('naming') &&
    regionAt(reading, cueEnd) === undefined &&
    hasComplement(reading, cueEnd, limit)
  ) {
    return { rule: 'naming', first: cueEnd, score: 0.7 };
  }
  let index = cueEnd;
  let isRecipientAllowed = frames.has('recipient');
  for (let round = 0; round < MOST_STEPS && index < limit; round += 1) {
    let step = stepAt(way, index);
    if (step === 'object' && isRecipientAllowed) {
      isRecipientAllowed = false;
      step = stepOverRecipient(way, index);
    }
    if (step === 'none') return undefined;
    if (step === 'object') return startClause(way, index) ?? startObject(way);
    if ('start' in step) return step.start;
    index = step.next;
  }
  return startObject(way);
}

/** "called for a ban", but not "refer to go". */
function startAfterPreposition(reading: Reading, place: number): Start | undefined {
  const next = reading.tokens[place + 1];
  const isInfinitive =
    lowerAt(reading, place) === 'to' && isVerb(next) && next?.lower.endsWith('ing') === false;
  if (isInfinitive) return undefined;
  return { rule: 'preposition', first: place + 1, score: 0.6, cueEnd: place + 1 };
}

function stepAt(way: Way, index: number): Step {
  const { reading, group, frames, isOpen, cueEnd } = way;
  const token = reading.tokens[index];
  if (token === undefined) return 'none';
  const region = regionAt(reading, index);
  if (region !== undefined && region.index !== reading.regionOf[group.head]) {
    if (region.role === 'title' && index > group.end) return { next: region.end };
    return isOpen ? { start: { rule: 'quote-after', first: index, score: 0.9, cueEnd } } : 'object';
  }
  if (token.lower === 'that' && isOpen && isClauseOpener(reading, index)) {
    return { start: { rule: 'that-clause', first: index, score: 0.9, cueEnd } };
  }
  const isQuestionAllowed = frames.has('question') || (frames.has('clause') && index === group.end);
  if (isQuestionAllowed && isOfClass(token.lower, 'question')) {
    return { start: { rule: 'question', first: index, score: 0.7, cueEnd } };
  }
  if (token.lower === 'to' && isVerb(reading.tokens[index + 1])) {
    if (isCarried(reading, index + 1)) return 'none';
    return frames.has('to') ? { start: { rule: 'infinitive', first: index, score: 0.7, cueEnd } } : 'none';
  }
  if (token.lower === ':' || token.lower === ',') return stepAtMark(way, index);
  return stepOverAdverbial(way, token, index);
}

/** "declined to say whether": the infinitive is the cue. */
function isCarried(reading: Reading, head: number): boolean {
  const word = lowerAt(reading, head + 1);
  return isSpeechVerb(reading.tokens[head]?.lemma ?? '') && (word === 'that' || isOfClass(word, 'question'));
}

function isClauseOpener(reading: Reading, that: number): boolean {
  return reading.tokens[that + 1]?.tag !== 'PUNCT' || regionAt(reading, that + 1) !== undefined;
}

/** A comma or colon: a quotation or clause behind it, or an aside to step over. */
function stepAtMark(way: Way, index: number): Step {
  const { reading, group, frames, source, limit, isOpen, cueEnd } = way;
  if (isOpen && regionAt(reading, index + 1) !== undefined) {
    return { start: { rule: 'quote-after', first: index + 1, score: 0.95, cueEnd } };
  }
  if (isOpen && lowerAt(reading, index) === ':') {
    return { start: { rule: 'colon', first: index + 1, score: 0.8, cueEnd } };
  }
  const isFirst = source !== undefined && source.first <= unitAt(reading, group.head).first + 1;
  if (index === group.end && isFirst && frames.has('clause') && isPlainClause(reading, index + 1, limit)) {
    return { start: { rule: 'clause-after-comma', first: index + 1, score: 0.75, cueEnd } };
  }
  const resumed = skipAside(reading, index, limit);
  return resumed < 0 ? 'none' : { next: resumed };
}

/** "on Tuesday", "last week", "in an interview taped before", "again". */
function stepOverAdverbial({ reading, limit }: Way, token: Token, index: number): Step {
  const { lower, tag } = token;
  const isLightAdverb = tag === 'ADV' && /^(recently|previously|also|then|bluntly|flatly)$/.test(lower);
  if (isTimeWord(lower) || isLightAdverb) return { next: index + 1 };
  if (isOfClass(lower, 'determined-time') && isTimeWord(lowerAt(reading, index + 1)))
    return { next: index + 2 };
  if (tag !== 'ADP' && lower !== 'to') return 'object';
  const phrase = readCoreRight(reading, index + 1, limit);
  if (phrase === undefined) return 'none';
  const isTaped = reading.tokens[phrase.end + 1]?.tag === 'ADP' && isReducedRelative(reading, phrase.end);
  return { next: isTaped ? phrase.end + 1 : phrase.end };
}

/** "told reporters", or the whole "urged him to go". */
function stepOverRecipient({ reading, frames, limit }: Way, index: number): Step {
  const recipient = readRecipient(reading, index, limit);
  if (recipient <= index) return 'object';
  const isInfinitive = lowerAt(reading, recipient) === 'to' && isVerb(reading.tokens[recipient + 1]);
  if (isInfinitive && frames.has('object-to')) {
    return { start: { rule: 'object-infinitive', first: index, score: 0.7 } };
  }
  return { next: recipient };
}

function startClause(
  { reading, group, frames, limit, isOpen, cueEnd }: Way,
  index: number,
): Start | undefined {
  if (frames.has('object-to') && index === group.end) {
    const object = readRecipient(reading, index, limit);
    const isInfinitive = lowerAt(reading, object) === 'to' && isVerb(reading.tokens[object + 1]);
    if (object > index && isInfinitive) return { rule: 'object-infinitive', first: index, score: 0.7 };
  }
  const that = index > group.end && isOpen ? findThat(reading, index, limit) : -1;
  if (that >= 0) return { rule: 'that-clause', first: that, score: 0.8, cueEnd };
  const isClause = frames.has('clause') && hasClause(reading, index, limit, group.isParticiple);
  return isClause ? { rule: 'bare-clause', first: index, score: 0.8, cueEnd } : undefined;
}

/** "described it as …", "denied the charges": what stands right behind the verb. */
function startObject({ reading, group, frames, limit }: Way): Start | undefined {
  const { end } = group;
  if (frames.has('as') && hasAs(reading, end, limit))
    return { rule: 'described-as', first: end, score: 0.75 };
  if (frames.has('object') && isObjectStart(reading, end)) return { rule: 'object', first: end, score: 0.5 };
  return undefined;
}
