import type { Mark } from './marks.ts';
import { loadMarkPairs, type Opening, type QuotationStyle } from './pairs.ts';

/** How an open quotation may go on in a paragraph: by a mark that opens it again, by a broken line, or not at all. */
export type Passage =
  { readonly kind: 'none' | 'reopened' } | { readonly kind: 'broken'; readonly cost: number };

export interface MarkedParagraph {
  readonly marks: readonly Mark[];
  /** From the paragraph before to this one. */
  readonly passage: Passage;
}

/** What a mark was taken for; `end` and `carry` stand between paragraphs: open quotations end there or go on. */
export type Decision = 'open' | 'close' | 'literal' | 'stray' | 'reopen' | 'end' | 'carry';

interface Level {
  readonly opening: Opening;
  readonly below: Level | null;
  readonly depth: number;
  readonly key: number;
}

interface Reading {
  readonly cost: number;
  readonly top: Level | null;
  /** Levels carried over from the paragraph before that no mark has opened again yet. */
  readonly pending: number;
  readonly decision: Decision;
  readonly previous: Reading | null;
}

const MAX_DEPTH = 4;
/** Costs here and beside: own estimates, held against annotated news; a mark without a partner is the unit, at 4. */
const STRAY_COST = 4;
/** Of two ways to leave one mark over, the one with the shorter quotation is right more often. */
const STRAY_WITHIN_COST = 4.05;
const UNCLOSED_COST = 3.6;
/** A quotation in a quotation of the same kind: `"He said "yes" to me."` */
const SAME_NESTING_COST = 2;
const MIXED_PAIR_COST = 0.3;
const REOPEN_COST = 0.1;
/** An inner quotation that goes on although only the outer one was opened again. */
const HALF_REOPENED_COST = 1;
const BEAM_WIDTH = 12;
/** Readings that are two unpaired marks worse than the best do not come back. */
const BEAM_MARGIN = 2 * STRAY_WITHIN_COST;

/**
 * Decides for each mark whether it opens, closes or is none, so that the summed cost is least: a beam search over stacks of
 * open quotations, linear in the number of marks. Readings with the same stack are one state, of which the cheapest is kept
 * (the Viterbi recursion with a stack for a state).
 * @returns one decision a mark, with one `end` or `carry` after each paragraph
 */
export function pairMarks(paragraphs: readonly MarkedParagraph[]): Decision[] {
  let readings: Reading[] = [{ cost: 0, top: null, pending: 0, decision: 'end', previous: null }];
  for (const [index, { marks }] of paragraphs.entries()) {
    for (const mark of marks) readings = advance(readings, (reading, add) => readMark(reading, mark, add));
    const next = paragraphs[index + 1];
    readings = advance(readings, (reading, add) => passOn(reading, next, add));
  }
  return trace(readings[0]);
}

type Add = (reading: Reading, decision: Decision, cost: number, top: Level | null, pending: number) => void;

function advance(readings: readonly Reading[], expand: (reading: Reading, add: Add) => void): Reading[] {
  const best = new Map<number, Reading>();
  const add: Add = (previous, decision, extra, top, pending) => {
    const cost = previous.cost + extra;
    if (cost === Infinity) return;
    const key = (top?.key ?? 0) * (MAX_DEPTH + 1) + pending;
    const known = best.get(key);
    if (known === undefined || cost < known.cost) best.set(key, { cost, top, pending, decision, previous });
  };
  for (const reading of readings) expand(reading, add);
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + BEAM_MARGIN;
  return sorted.slice(0, BEAM_WIDTH).filter(({ cost }) => cost <= limit);
}

function readMark(reading: Reading, mark: Mark, add: Add): void {
  const { top, pending } = reading;
  const isCarried = top !== null && pending === top.depth;
  const isReopening =
    pending > 0 &&
    mark.isLeading &&
    isSameFamily(loadMarkPairs().openings.get(mark.sign)?.style, levelAt(top, pending)?.opening.style);
  if (isReopening) {
    add(reading, 'reopen', REOPEN_COST + Math.min(mark.openCost, STRAY_COST / 2), top, pending - 1);
  }
  const pair = top?.opening.partners.get(mark.sign);
  const halfCost = pending > 0 && !isCarried ? HALF_REOPENED_COST : 0;
  if (top !== null && pair !== undefined) {
    const mixedCost = pair.isRegular ? 0 : MIXED_PAIR_COST;
    add(reading, 'close', mark.closeCost + mixedCost + halfCost, top.below, 0);
  }
  const level = isCarried || mark.openCost === Infinity ? undefined : push(top, mark.sign);
  if (level !== undefined && level.depth <= MAX_DEPTH) {
    const isSameNesting = isSameFamily(level.opening.style, top?.opening.style);
    add(reading, 'open', mark.openCost + (isSameNesting ? SAME_NESTING_COST : 0) + halfCost, level, 0);
  }
  add(reading, 'literal', mark.literalCost, top, pending);
  add(reading, 'stray', top === null ? STRAY_COST : STRAY_WITHIN_COST, top, pending);
}

function passOn(reading: Reading, next: MarkedParagraph | undefined, add: Add): void {
  const { top } = reading;
  add(reading, 'end', (top?.depth ?? 0) * UNCLOSED_COST, null, 0);
  if (top === null || next === undefined || next.passage.kind === 'none') return;
  add(reading, 'carry', next.passage.kind === 'broken' ? next.passage.cost : 0, top, top.depth);
}

function push(below: Level | null, sign: string): Level | undefined {
  const { openings } = loadMarkPairs();
  const opening = openings.get(sign);
  if (opening === undefined) return undefined;
  const depth = (below?.depth ?? 0) + 1;
  const key = (below?.key ?? 0) * (openings.size + 1) + opening.number;
  return { opening, below, depth, key };
}

/** The level that waits longest to be opened again. */
function levelAt(top: Level | null, pending: number): Level | null {
  let level = top;
  for (let above = 1; above < pending && level !== null; above += 1) level = level.below;
  return level;
}

const DOUBLE_FAMILY = new Set<QuotationStyle | undefined>(['double', 'doubled', 'low-high']);

function isSameFamily(a: QuotationStyle | undefined, b: QuotationStyle | undefined): boolean {
  return a !== undefined && (a === b || (DOUBLE_FAMILY.has(a) && DOUBLE_FAMILY.has(b)));
}

function trace(last: Reading | undefined): Decision[] {
  const decisions: Decision[] = [];
  for (
    let reading = last ?? null;
    reading !== null && reading.previous !== null;
    reading = reading.previous
  ) {
    decisions.push(reading.decision);
  }
  return decisions.reverse();
}
