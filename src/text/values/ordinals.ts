import { loadMap, loadWords } from '../../lexicon/load.ts';
import { findCountedNoun } from './nouns.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';
import { bareQuantity, type BareQuantity, type Reading } from './reading.ts';

interface Rank {
  readonly rank: number;
  readonly end: number;
}

/** "16th", "second", "twenty-first". */
export function readRankWord(pieces: readonly Piece[], from: number): Rank | undefined {
  const piece = pieces[from];
  const next = pieces[from + 1];
  if (piece === undefined) return undefined;
  if (piece.kind === 'number') {
    const isOrdinal =
      next?.joint === 'none' && /^(?:st|nd|rd|th)$/.test(next.lower) && /^\d+$/.test(piece.text);
    return isOrdinal ? { rank: Number(piece.text), end: from + 2 } : undefined;
  }
  const ordinals = loadMap('ordinals');
  const alone = ordinals.get(piece.lower);
  if (alone !== undefined) return { rank: Number(alone), end: from + 1 };
  const ten = loadMap('number-words').get(piece.lower);
  const unit = next?.joint === 'hyphen' ? ordinals.get(next.lower) : undefined;
  if (ten === undefined || unit === undefined || Number(unit) > 9) return undefined;
  return { rank: Number(ten) + Number(unit), end: from + 2 };
}

const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|s|'s|in|for|finished|came|place|placed|ranked)$/;

/** A rank with the noun that is ranked: "the second-largest city", "her third term"; other ordinals in figures are passed over. */
export function readOrdinal(pieces: readonly Piece[], from: number): Reading | undefined {
  const read = readRankWord(pieces, from);
  if (read === undefined) return undefined;
  const quantity = rankOf(pieces, from, read);
  if (quantity === undefined)
    return pieces[from]?.kind === 'number' ? { end: read.end, quantity: null } : undefined;
  return { end: read.end, quantity };
}

function rankOf(pieces: readonly Piece[], from: number, read: Rank): BareQuantity | undefined {
  if (!DETERMINER.test(pieces[from - 1]?.lower ?? '')) return undefined;
  const next = pieces[read.end];
  if (next === undefined || loadWords('not-ranks').has(next.lower) || next.text !== next.lower)
    return undefined;
  if (matchPhrase('units', pieces, read.end) !== undefined) return undefined;
  const counted = findCountedNoun(pieces, read.end);
  if (counted === undefined || loadWords('not-ranks').has(counted.what)) return undefined;
  const interval = { lo: read.rank, hi: read.rank };
  return bareQuantity('ordinal', interval, { what: counted.what, scope: counted.scope });
}
