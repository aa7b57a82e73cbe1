import { loadWords } from '../../lexicon/load.ts';
import { matchPhrase } from '../phrases.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './reading.ts';

const SUFFIX = /^(?:st|nd|rd|th|s|am|pm|a|p)$/;
const STREET = /^(?:street|avenue|road|lane|square|place|drive|boulevard|row|st|ave|rd|blvd)$/;
const CHAIN_MARK = /^[/:.]$/;

function isJoined(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.joint !== 'blank';
}

/** Index behind the run of numbers and marks without blanks that begins at `from`: a telephone number, "9/11", "24/7". */
function endOfChain(
  pieces: readonly Piece[],
  from: number,
): { readonly end: number; readonly numbers: number; readonly hasMark: boolean; readonly hasLong: boolean } {
  let end = from + 1;
  let numbers = 1;
  let hasMark = false;
  let hasLong = (pieces[from]?.text.length ?? 0) >= 4;
  while (isJoined(pieces[end])) {
    const piece = pieces[end];
    const isNumber = piece?.kind === 'number';
    const isMark = CHAIN_MARK.test(piece?.text ?? '') && pieces[end + 1]?.joint === 'none';
    if (!isNumber && !(isMark && pieces[end + 1]?.kind === 'number')) break;
    if (isNumber) {
      numbers += 1;
      hasLong ||= /^\d{4,}$/.test(piece.text);
    } else hasMark = true;
    end += 1;
  }
  return { end, numbers, hasMark, hasLong };
}

/** "COVID-19", "G7", "MH17", "#12". */
function isPartOfCode(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  const joint = pieces[from]?.joint;
  if (before?.kind === 'word') return joint === 'none' || joint === 'hyphen';
  return joint === 'none' && (before?.text === '#' || before?.text === '@' || before?.text === '/');
}

/** "3D", "5G", "747s"; not "5km", "2bn" or "16th". */
function hasForeignSuffix(pieces: readonly Piece[], from: number): boolean {
  const next = pieces[from + 1];
  if (next?.kind !== 'word' || next.joint !== 'none' || SUFFIX.test(next.lower)) return false;
  const isScale = /^(?:k|m|mn|mln|b|bn|t|tn|trn)$/.test(next.lower);
  return !isScale && matchPhrase('units', pieces, from + 1) === undefined;
}

function isPluralNoun(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const { tag, lower, lemma } = piece.token;
  return lower === 'people' || (tag === 'NOUN' && lower !== lemma);
}

/** "Section 230", "Apollo 11", "page 3": the word before makes the number a name. */
function isLabelled(pieces: readonly Piece[], from: number): boolean {
  const here = pieces[from];
  const hasStop = pieces[from - 1]?.text === '.' && pieces[from - 2]?.lower === 'no';
  const before = hasStop ? pieces[from - 2] : pieces[from - 1];
  if (before?.kind !== 'word' || here?.joint !== 'blank') return false;
  if (before.token.sentence !== here.token.sentence && !hasStop) return false;
  const isCapital = before.text !== before.lower;
  if (loadWords('label-nouns').has(before.lower)) {
    return before.lower === 'no' ? hasStop || isCapital : isCapital || !isPluralNoun(pieces[from + 1]);
  }
  if (isPluralNoun(pieces[from + 1])) return false;
  const isName = before.token.tag === 'PROPN' && isCapital && !isCalendarWord(before.lower);
  return isName && here.kind === 'number' && !isQuantified(pieces, from) && !isTitleCase(pieces, from);
}

/** "pages 3 and 4", "Sections 12, 13 and 14": what labels the first labels the rest. */
function isLabelledToo(pieces: readonly Piece[], from: number): boolean {
  const isLink = /^(?:and|or|to|,)$/.test(pieces[from - 1]?.lower ?? '');
  const before = pieces[from - 2];
  return (
    isLink && before?.kind === 'number' && !isPluralNoun(pieces[from + 1]) && isLabelled(pieces, from - 2)
  );
}

function isCalendarWord(lower: string): boolean {
  return loadWords('months').has(lower) || loadWords('weekdays').has(lower);
}

/** A unit, scale or per cent behind the number: then it counts, whatever stands before. */
function isQuantified(pieces: readonly Piece[], from: number): boolean {
  const next = pieces[from + 1];
  if (next === undefined) return false;
  if (/^(?:%|per|percent|percentage|million|billion|trillion|thousand|hundred|bn|m|k)$/.test(next.lower))
    return true;
  return (
    next.joint === 'hyphen' || next.joint === 'dash' || matchPhrase('units', pieces, from + 1) !== undefined
  );
}

/** A headline with capitals tells nothing by a capital. */
function isTitleCase(pieces: readonly Piece[], from: number): boolean {
  const sentence = pieces[from]?.token.sentence;
  let words = 0;
  let capitals = 0;
  for (let index = Math.max(0, from - 12); index < Math.min(pieces.length, from + 12); index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'word' || piece.token.sentence !== sentence || piece.text.length < 4) continue;
    words += 1;
    if (piece.text !== piece.lower) capitals += 1;
  }
  return words >= 3 && capitals / words > 0.7;
}

/** "Seven Network", "the Big Three": a number word with a capital in the middle of a sentence beside another capital. */
function isNumberName(pieces: readonly Piece[], from: number): boolean {
  const piece = pieces[from];
  const before = pieces[from - 1];
  if (piece?.kind !== 'word' || piece.text === piece.lower) return false;
  if (before?.kind !== 'word' || before.token.sentence !== piece.token.sentence) return false;
  const next = pieces[from + 1];
  const isBesideName = (next?.kind === 'word' && next.text !== next.lower) || before.text !== before.lower;
  return isBesideName && !isTitleCase(pieces, from);
}

/** Numbers that count nothing: codes, labels, telephone numbers, dates with strokes. Null quantity: pass over. */
export function readIdentifier(pieces: readonly Piece[], from: number): Reading | undefined {
  const piece = pieces[from];
  if (piece === undefined) return undefined;
  if (piece.kind === 'word')
    return isNumberName(pieces, from) ? { end: from + 1, quantity: null } : undefined;
  if (piece.kind !== 'number') return undefined;
  const { end, numbers, hasMark, hasLong } = endOfChain(pieces, from);
  const isCode = isPartOfCode(pieces, from) || numbers > 2 || hasMark || (numbers === 2 && hasLong);
  const isAddress =
    STREET.test(pieces[from + 2]?.lower ?? '') && pieces[from + 2]?.text !== pieces[from + 2]?.lower;
  if (isCode || isAddress || isLabelled(pieces, from) || isLabelledToo(pieces, from))
    return { end, quantity: null };
  return hasForeignSuffix(pieces, from) ? { end: from + 2, quantity: null } : undefined;
}
