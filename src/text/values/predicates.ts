import { loadMap } from '../../lexicon/load.ts';
import type { Piece } from './pieces.ts';

const REACH = 9;

function classOf(piece: Piece): string | undefined {
  const classes = loadMap('count-predicates');
  return classes.get(piece.token.lemma) ?? classes.get(piece.lower);
}

function isVerbal(piece: Piece): boolean {
  return piece.token.tag === 'VERB';
}

/** "Eleven people in the town were killed": the first verb behind, unless a clause begins before it. */
function findBehind(pieces: readonly Piece[], end: number, mayCrossAnd: boolean): string | undefined {
  for (let index = end; index < pieces.length && index < end + REACH; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'word' || piece.token.sentence !== pieces[end - 1]?.token.sentence) return undefined;
    const isAnd = piece.token.tag === 'CCONJ';
    if ((isAnd && !mayCrossAnd) || piece.token.tag === 'SCONJ') return undefined;
    const found = classOf(piece);
    if (found !== undefined && (isVerbal(piece) || index === end || isBehindBe(pieces, index))) return found;
    if (isVerbal(piece)) return undefined;
  }
  return undefined;
}

function isBehindBe(pieces: readonly Piece[], index: number): boolean {
  return pieces[index - 1]?.token.tag === 'AUX' || pieces[index - 2]?.token.tag === 'AUX';
}

/** "The blast killed 11 and wounded 49": the nearest verb before, unless a preposition parts them ("killed in two attacks"). */
function findBefore(pieces: readonly Piece[], first: number): string | undefined {
  for (let index = first - 1; index >= 0 && index >= first - REACH; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.token.sentence !== pieces[first]?.token.sentence) return undefined;
    if (piece.kind === 'pause' && piece.text !== ',') return undefined;
    if (piece.token.tag === 'ADP' || piece.token.tag === 'AUX') return undefined;
    if (isVerbal(piece) || classOf(piece) !== undefined) return classOf(piece);
  }
  return undefined;
}

/**
 * The class of the predicate of which the counted thing is an argument, so that killed and injured are told apart. Undefined
 * where none of the listed predicates governs it.
 * @param first index of the count's first piece, hedges included
 * @param end index behind the count and its noun
 */
export function findPredicate(pieces: readonly Piece[], first: number, end: number): string | undefined {
  return findBehind(pieces, end, false) ?? findBefore(pieces, first) ?? findBehind(pieces, end, true);
}
