import type { Span } from '../../model/span.ts';
import { apostropheCost, isWithinWord } from './apostrophes.ts';
import { classifyNeighbour, closingCost, openingCost } from './neighbours.ts';
import { loadMarkPairs } from './pairs.ts';

/** A character that may be a quotation mark, and what each reading of it costs; Infinity where a reading is out. */
export interface Mark extends Span {
  /** The mark as written: `“`, `"`, `''`. */
  readonly sign: string;
  readonly openCost: number;
  readonly closeCost: number;
  /** Read as an apostrophe, a foot, inch, minute or second. */
  readonly literalCost: number;
  /** Nothing but white space and other marks stands before it in its paragraph. */
  readonly isLeading: boolean;
}

const SIGNS = /["“”„‟«»‹›'‘’‚‛`]/gu;
const SINGLE_SIGNS = "'‘’‚‛`";
/** Two of these make a double mark. */
const DOUBLING_SIGNS = "'‘’`";
/** A curly mark says itself which way it points: its neighbours count this much. */
const DIRECTED_WEIGHT = 0.35;
/** A curly mark that points the wrong way. */
const WRONG_WAY_COST = 2.5;
const LEFT_SIGNS = new Set(['“', '‟', '„', '‚', '‘', '‛', '``', '‘‘', '`']);
const RIGHT_SIGNS = new Set(['”', '’', '’’']);

/** The marks of a paragraph in text order; apostrophes within words are passed over. */
export function scanMarks(text: string, paragraph: Span): Mark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  let run: Span[] = [];
  for (const match of words.matchAll(SIGNS)) {
    const start = match.index;
    if (SINGLE_SIGNS.includes(match[0]) && isWithinWord(words, start)) continue;
    if (run.at(-1)?.end !== start) {
      readRun(words, run, paragraph.start, marks);
      run = [];
    }
    run.push({ start, end: start + 1 });
  }
  readRun(words, run, paragraph.start, marks);
  return marks;
}

/** Marks that touch each other share their neighbours: in `“‘Stop,’ he said”` both first marks stand after a blank. */
function readRun(words: string, run: readonly Span[], offset: number, marks: Mark[]): void {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return;
  const before = words[first.start - 1];
  const after = words[last.end];
  const previous = marks.at(-1);
  const gapStart = previous === undefined ? 0 : previous.end - offset;
  const isLeading = previous?.isLeading !== false && words.slice(gapStart, first.start).trim() === '';
  for (const { start, end } of joinDoubled(words, run, classifyNeighbour(before) === 'space')) {
    const sign = words.slice(start, end);
    marks.push({
      start: start + offset,
      end: end + offset,
      sign,
      isLeading,
      ...weigh(words, start, end, before, after),
    });
  }
}

/** Joins two equal single marks to a double one; of an odd number the inner one stays single. */
function joinDoubled(words: string, run: readonly Span[], isAtWordStart: boolean): Span[] {
  const joined: Span[] = [];
  for (let index = 0; index < run.length;) {
    const first = run[index];
    if (first === undefined) break;
    const sign = words.charAt(first.start);
    let count = 1;
    while (index + count < run.length && words.charAt(first.start + count) === sign) count += 1;
    index += count;
    if (!DOUBLING_SIGNS.includes(sign) || count === 1) {
      for (let at = 0; at < count; at += 1)
        joined.push({ start: first.start + at, end: first.start + at + 1 });
      continue;
    }
    const hasSingle = count % 2 === 1;
    let at = first.start;
    if (hasSingle && !isAtWordStart) joined.push({ start: at, end: (at += 1) });
    for (let pair = 0; pair < Math.floor(count / 2); pair += 1) joined.push({ start: at, end: (at += 2) });
    if (hasSingle && isAtWordStart) joined.push({ start: at, end: at + 1 });
  }
  return joined;
}

function weigh(
  words: string,
  start: number,
  end: number,
  before: string | undefined,
  after: string | undefined,
): Pick<Mark, 'openCost' | 'closeCost' | 'literalCost'> {
  const sign = words.slice(start, end);
  const { openings, closings } = loadMarkPairs();
  const isLeft = LEFT_SIGNS.has(sign);
  const isRight = RIGHT_SIGNS.has(sign);
  const weight = isLeft || isRight ? DIRECTED_WEIGHT : 1;
  const nudge = glueNudge(before, after);
  const open = weight * Math.max(0, openingCost(classifyNeighbour(before), classifyNeighbour(after)) + nudge);
  const close =
    weight * Math.max(0, closingCost(classifyNeighbour(before), classifyNeighbour(after)) - nudge);
  const { literalCost, openPenalty, closePenalty } = apostropheCost(words, start, end);
  return {
    openCost: openings.has(sign) ? open + openPenalty + (isRight ? WRONG_WAY_COST : 0) : Infinity,
    closeCost: closings.has(sign) ? close + closePenalty + (isLeft ? WRONG_WAY_COST : 0) : Infinity,
    literalCost,
  };
}

/** Between a comma and a letter the letter's case tells: `said,"We will` opens, `will,"he said` closes. */
function glueNudge(before: string | undefined, after: string | undefined): number {
  if (before === undefined || after === undefined || !/[\p{L}.,!?]/u.test(before)) return 0;
  if (/\p{Lu}/u.test(after)) return -0.3;
  return /\p{Ll}/u.test(after) && !/\p{L}/u.test(before) ? 0.3 : 0;
}
