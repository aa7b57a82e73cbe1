import { loadMap, loadWords } from '../../lexicon/load.ts';
import type { Span } from '../../model/span.ts';
import { readNumber } from './number-phrase.ts';
import { spellOut } from './spell-out.ts';
import { stemWord } from './stem.ts';
import { tokenise, type Piece } from './tokenise.ts';

/**
 * What stands between a word and the one before: nothing, a comma or dash, the end of a sentence, or a mark that words
 * were left out (an ellipsis, the reporting clause that splits a quotation).
 */
export type Break = 'none' | 'pause' | 'stop' | 'gap';

/** One word in the form by which texts are compared. The span points to the words as they were written. */
export interface Word extends Span {
  /** The same for every house style: figures for numbers, no contractions, US spelling, lower case. */
  readonly norm: string;
  readonly stem: string;
  readonly isFunction: boolean;
  readonly isNumber: boolean;
  /** Begins with a capital letter, and not because a sentence begins. */
  readonly isCapital: boolean;
  /** Stands in brackets, or bears them: an editor's word. */
  readonly isEditorial: boolean;
  readonly before: Break;
}

const RANK: Readonly<Record<Break, number>> = { none: 0, pause: 1, stop: 2, gap: 3 };

function stronger(a: Break, b: Break): Break {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Irregular forms, which a stemmer cannot bring together, by way of their base form. */
function stemOf(norm: string): string {
  return stemWord(loadMap('irregular-stems').get(norm) ?? norm);
}

class WordList {
  readonly words: Word[] = [];
  private before: Break = 'none';
  private depth = 0;

  mark(piece: Piece): void {
    if (piece.kind === 'open') this.depth += 1;
    else if (piece.kind === 'close') this.depth = Math.max(0, this.depth - 1);
    else if (piece.kind === 'gap') this.breakBy('gap');
    else if (piece.kind === 'stop') this.breakBy('stop');
    else this.breakBy('pause');
  }

  breakBy(kind: Break): void {
    this.before = stronger(this.before, kind);
  }

  add(
    norm: string,
    place: Span,
    options: { isNumber: boolean; isCapital: boolean; isEditorial: boolean },
  ): void {
    const isFirst = this.words.length === 0 || RANK[this.before] >= RANK.stop;
    this.words.push({
      norm,
      stem: options.isNumber ? norm : stemOf(norm),
      isFunction: loadWords('function-words').has(norm),
      isNumber: options.isNumber,
      isCapital: options.isCapital && !isFirst,
      isEditorial: options.isEditorial || this.depth > 0,
      before: this.before,
      start: place.start,
      end: place.end,
    });
    this.before = 'none';
  }
}

function addWord(list: WordList, piece: Piece): void {
  const isCapital = /^\[?\p{Lu}/u.test(piece.text);
  const isEditorial = piece.text.includes('[');
  for (const norm of spellOut(piece.text)) list.add(norm, piece, { isNumber: false, isCapital, isEditorial });
}

const PLAIN = { isNumber: false, isCapital: false, isEditorial: false };

/** Adds a number with its currency behind it, and returns how many pieces it took. Zero: no number here. */
function addNumber(list: WordList, pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  const currency = piece?.kind === 'symbol' ? loadMap('currency-words').get(piece.text) : undefined;
  const offset = currency === undefined ? 0 : 1;
  const number = readNumber(pieces, index + offset, currency !== undefined);
  if (number === undefined || piece === undefined) return 0;
  const isPronoun = number.length === 1 && /^one$/i.test(piece.text);
  const place = { start: piece.start, end: number.end };
  list.add(String(number.value), place, { isNumber: !isPronoun, isCapital: false, isEditorial: false });
  if (currency !== undefined) list.add(currency, place, PLAIN);
  return number.length + offset;
}

function isPerCent(pieces: readonly Piece[], index: number): boolean {
  const [per, cent] = [pieces[index], pieces[index + 1]];
  return per?.text.length === 3 && /^per$/i.test(per.text) && /^cent$/i.test(cent?.text ?? '');
}

/** Whether the stop after a piece belongs to it ("Sen. Brandt"). */
function isAbbreviation(piece: Piece, next: Piece | undefined): boolean {
  if (next?.text !== '.' || next.start !== piece.end) return false;
  return loadMap('title-abbreviations').has(piece.text.toLowerCase()) && /^\p{Lu}/u.test(piece.text);
}

function addPieces(list: WordList, pieces: readonly Piece[]): void {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const taken = addNumber(list, pieces, index);
    if (taken > 0) index += taken - 1;
    else if (isPerCent(pieces, index)) {
      list.add('percent', { start: piece.start, end: pieces[index + 1]?.end ?? piece.end }, PLAIN);
      index += 1;
    } else if (piece.kind === 'word') {
      addWord(list, piece);
      if (isAbbreviation(piece, pieces[index + 1])) index += 1;
    } else if (piece.kind === 'number') list.add(piece.text, piece, PLAIN);
    else if (piece.kind === 'symbol') list.add(symbolWord(piece.text), piece, PLAIN);
    else list.mark(piece);
  }
}

function symbolWord(symbol: string): string {
  if (symbol === '%') return 'percent';
  return symbol === '&' ? 'and' : (loadMap('currency-words').get(symbol) ?? symbol);
}

/**
 * The words of the spans of `text`, normalised, with the place where each was written. Between two spans stands a gap:
 * the reader sees that the quotation was interrupted. Spans are UTF-16 code units into `text`.
 */
export function normaliseWords(text: string, spans: readonly Span[]): readonly Word[] {
  const list = new WordList();
  for (const part of spans) {
    if (list.words.length > 0) list.breakBy('gap');
    addPieces(list, tokenise(text, part));
  }
  return list.words;
}
