import type { Piece } from './pieces.ts';

const REACH = 9;

const ADJECTIVES: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
};

const PERIOD = /^(?:hour|day|week|month|quarter|year)$/;
const LEAD =
  /^(?:per|a|an|each|every|the|this|last|previous|first|second|third|fourth|fiscal|full|whole|past)$/;

function periodAt(pieces: readonly Piece[], index: number): string | undefined {
  const piece = pieces[index];
  if (piece === undefined) return undefined;
  const adjective = ADJECTIVES[piece.lower];
  if (adjective !== undefined) return adjective;
  const before = pieces[index - 1]?.lower ?? '';
  return PERIOD.test(piece.lower) && LEAD.test(before) && piece.joint === 'blank' ? piece.lower : undefined;
}

/** The period that the figure covers: "a day", "in the quarter", "for the year", "annual"; `total` where the words say so. */
export function findPeriod(pieces: readonly Piece[], first: number, end: number): string {
  const sentence = pieces[first]?.token.sentence;
  for (let index = end; index < pieces.length && index < end + REACH; index += 1) {
    const piece = pieces[index];
    if (piece?.token.sentence !== sentence || piece === undefined) break;
    if (piece.kind === 'number' || piece.kind === 'pause' || piece.token.tag === 'VERB') break;
    const period = periodAt(pieces, index);
    if (period !== undefined) return period;
    if (piece.lower === 'total') return 'total';
  }
  for (let index = first - 1; index >= 0 && index >= first - 4; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'word' || piece.token.sentence !== sentence) break;
    if (piece.lower === 'total') return 'total';
    const period = ADJECTIVES[piece.lower];
    if (period !== undefined) return period;
  }
  return '';
}
