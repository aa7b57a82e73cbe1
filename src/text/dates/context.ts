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

const FUTURE = /^(?:will|shall|'ll|wo)$/;
const LOOKING_AHEAD =
  /^(?:set|due|scheduled|expected|planned|planning|plans|plan|hopes|hope|intends|intend|wants|want|going|ready|likely|may|might|could|should|must)$/;

/** Verbs further away have nothing to do with the date. */
const REACH = 40;

function isVerbal(piece: Piece): boolean {
  return piece.token.tag === 'VERB' || piece.token.tag === 'AUX';
}

function looksAhead(pieces: readonly Piece[], verb: number): boolean {
  for (let index = verb; index >= 0 && index >= verb - 4; index -= 1) {
    const word = pieces[index]?.text ?? '';
    if (FUTURE.test(word) || LOOKING_AHEAD.test(word)) return true;
  }
  return pieces[verb - 1]?.lower === 'to' && pieces[verb - 2]?.token.tag === 'AUX';
}

/** Whether the verb that the date belongs to, the nearest before it or else behind it, looks ahead: "will meet on Friday". */
export function isAhead(pieces: readonly Piece[], from: number): boolean {
  const sentence = pieces[from]?.token.sentence;
  for (let index = from - 1; index >= 0 && index >= from - REACH; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.token.sentence !== sentence) break;
    if (isVerbal(piece)) return looksAhead(pieces, index);
  }
  for (let index = from + 1; index < pieces.length && index <= from + REACH; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.token.sentence !== sentence) return false;
    if (isVerbal(piece)) return FUTURE.test(piece.lower);
  }
  return false;
}
