import { loadMap } from '../../lexicon/load.ts';
import type { Piece } from '../values/pieces.ts';
import type { Day } from './calendar.ts';

/** What a date reader may know: the pieces and the day of publication. */
export interface DateContext {
  readonly pieces: readonly Piece[];
  /** Undefined: dates that count from it are left out. */
  readonly publishedOn: Day | undefined;
}

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'vague';

/** A date that was read; `end` is the index of the first piece behind it. */
export interface DateReading {
  readonly end: number;
  readonly from: Day;
  readonly to: Day;
  readonly granularity: Granularity;
}

/** Verbs further away have nothing to do with the date. */
const REACH = 40;

/** Words between a modal and its verb: "will not formally be held". */
const LONGEST_CHAIN = 4;

const UNTIL = /^(?:until|till|through|by)$/;
const PHRASE_WORD = /^(?:to|from|the|at|on|in|of|a|an|end|start|beginning|middle|early|mid|late)$/;

function isVerbal(piece: Piece): boolean {
  return piece.token.tag === 'VERB' || piece.token.tag === 'AUX';
}

/** "was", "met", "opened"; not "opens" or "opening". */
function isPast({ lower, token }: Piece): boolean {
  if (token.tag === 'AUX') return /^(?:was|were|had|did)$/.test(lower);
  return lower.endsWith('ed') || (token.lemma !== lower && !/(?:s|ing)$/.test(lower));
}

/** "until Friday", "by the end of April", "through to May": the date ends or bounds what goes on. */
function isBound(pieces: readonly Piece[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 6; index -= 1) {
    const word = pieces[index]?.lower ?? '';
    if (UNTIL.test(word)) return true;
    if (!PHRASE_WORD.test(word)) return false;
  }
  return false;
}

function looksAhead(pieces: readonly Piece[], verb: number, from: number): boolean {
  const forms = loadMap('looking-ahead');
  const sentence = pieces[verb]?.token.sentence;
  for (let index = verb; index >= 0 && index >= verb - LONGEST_CHAIN; index -= 1) {
    const piece = pieces[index];
    if (piece?.token.sentence !== sentence || piece === undefined || piece.kind === 'pause') break;
    if (piece.text === piece.lower && forms.get(piece.lower) === 'chain') return true;
  }
  const piece = pieces[verb];
  if (piece === undefined) return false;
  if (forms.get(piece.lower) === 'verb' || (pieces[verb - 1]?.lower === 'to' && isVerbal(piece))) {
    return !hasPastBefore(pieces, verb);
  }
  const isBe = /^(?:is|are|be)$/.test(piece.lower) && from - verb <= 2;
  return isBe || (isBound(pieces, from) && !isPast(piece) && !hasPastBefore(pieces, verb));
}

/** "had begun", "was to meet", "used to run": the chain before the verb is past. */
function hasPastBefore(pieces: readonly Piece[], verb: number): boolean {
  return pieces.slice(Math.max(0, verb - 3), verb).some((piece) => isVerbal(piece) && isPast(piece));
}

export type Direction = 'ahead' | 'back' | 'open';

/**
 * Where the verb that the date belongs to, the nearest before it or else behind it, looks: "will meet on Friday" ahead, "met on
 * Friday" back; open where it tells neither.
 */
export function findDirection(pieces: readonly Piece[], from: number): Direction {
  if (pieces[from - 1]?.lower === 'since') return 'back';
  const sentence = pieces[from]?.token.sentence;
  for (let index = from - 1; index >= 0 && index >= from - REACH; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.token.sentence !== sentence) break;
    if (!isVerbal(piece)) continue;
    if (looksAhead(pieces, index, from)) return 'ahead';
    return isPast(piece) || hasPastBefore(pieces, index) ? 'back' : 'open';
  }
  for (let index = from + 1; index < pieces.length && index <= from + REACH; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.token.sentence !== sentence) break;
    if (!isVerbal(piece)) continue;
    if (/^(?:will|shall|'ll|wo)$/.test(piece.lower)) return 'ahead';
    return isPast(piece) ? 'back' : 'open';
  }
  return 'open';
}

export function isAhead(pieces: readonly Piece[], from: number): boolean {
  return findDirection(pieces, from) === 'ahead';
}
