import { loadMap } from '../../lexicon/load.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';
import { bareQuantity, type Reading } from './reading.ts';

const REACH = 14;

interface Tally {
  readonly first: number;
  readonly second: number;
  readonly end: number;
  /** Joined by a hyphen or dash, and not by "to". */
  readonly isJoined: boolean;
  readonly isVote: boolean;
}

function wholeNumber(piece: Piece | undefined): number | undefined {
  return piece?.kind === 'number' && /^\d{1,3}$/.test(piece.text) ? Number(piece.text) : undefined;
}

/** "9–6", "52 to 48", "9 votes to 6". */
function readPair(pieces: readonly Piece[], from: number): Tally | undefined {
  const first = wholeNumber(pieces[from]);
  if (first === undefined) return undefined;
  const next = pieces[from + 1];
  if (next?.joint === 'hyphen' || next?.joint === 'dash') {
    const second = wholeNumber(next);
    return second === undefined ? undefined : { first, second, end: from + 2, isJoined: true, isVote: false };
  }
  const isVote = /^votes?$/.test(next?.lower ?? '');
  const link = isVote ? from + 2 : from + 1;
  const second = pieces[link]?.lower === 'to' ? wholeNumber(pieces[link + 1]) : undefined;
  return second === undefined ? undefined : { first, second, end: link + 2, isJoined: false, isVote };
}

/** The kind that the nearest telling word of the sentence gives. */
function findContext(pieces: readonly Piece[], from: number, end: number): string | undefined {
  const words = loadMap('tally-words');
  const sentence = pieces[from]?.token.sentence;
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const piece of [pieces[from - distance], pieces[end - 1 + distance]]) {
      if (piece?.token.sentence !== sentence) continue;
      const kind = words.get(piece?.lower ?? '');
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}

/** A unit or a plural behind a rising pair makes it a range: "10–15 people". */
function isRange(pieces: readonly Piece[], { first, second, end }: Tally): boolean {
  const next = pieces[end];
  if (first >= second || next === undefined) return false;
  if (next.lower === '%' || next.lower === 'per' || next.lower === 'percent') return true;
  if (matchPhrase('units', pieces, end) !== undefined) return true;
  const isPlural = next.token.tag === 'NOUN' && next.lower !== next.token.lemma;
  return next.lower === 'people' || (isPlural && !loadMap('tally-words').has(next.lower));
}

/** The votes of a ballot or the score of a match, as `lo` and `hi` in the order of the text. */
export function readTally(pieces: readonly Piece[], from: number): Reading | undefined {
  const tally = readPair(pieces, from);
  if (tally === undefined || isRange(pieces, tally)) return undefined;
  const before = pieces[from - 1];
  if (before?.text === '$' || /^(?:between|from|aged|age|ages)$/.test(before?.lower ?? '')) return undefined;
  const context = tally.isVote ? 'vote' : findContext(pieces, from, tally.end);
  if (context === undefined && (!tally.isJoined || tally.first < tally.second)) return undefined;
  const interval = { lo: tally.first, hi: tally.second };
  const isTrailed = /^votes?$/.test(pieces[tally.end]?.lower ?? '');
  const quantity = bareQuantity(context === 'vote' ? 'vote' : 'score', interval);
  return { end: isTrailed ? tally.end + 1 : tally.end, quantity };
}
