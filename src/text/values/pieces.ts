import type { Span } from '../../model/span.ts';
import type { Segments, Token } from '../segments.ts';

/** How a piece is joined to the one before: by white space, by nothing, by a hyphen or by a dash without blanks. */
type Joint = 'blank' | 'none' | 'hyphen' | 'dash';

/** A word, a number or a mark: tokens split further, so that "52-48", "$1.2bn" and "29-year-old" come apart. */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'symbol' | 'pause';
  readonly text: string;
  readonly lower: string;
  readonly joint: Joint;
  /** The token that it stands in. */
  readonly token: Token;
}

/** Half-open; token indices. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const PIECE =
  /(\p{L}[\p{L}\p{M}]*|['’](?:s|re|ve|ll|d|m)(?!\p{L}))|(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\d.])\.\d+|[½¼¾⅓⅔])|([-‐‑–—])|(\S)/gu;

const PAUSE = /[,;:.?!()[\]]/u;

/** A mark that nothing but itself makes a piece of, whatever stands before it. */
const LONE_PAUSE = /^[,;:.?!()[\]]$/u;

const WORD = /^\p{L}[\p{L}\p{M}]*$/u;

/**
 * The pieces of the tokens in the range. A hyphen or dash between two pieces becomes the joint of the second; other marks are
 * pieces of their own.
 */
export function scanPieces(
  text: string,
  { tokens }: Segments,
  { firstToken, endToken }: TokenRange,
): Piece[] {
  const pieces: Piece[] = [];
  let index = firstToken;
  while (index < endToken) {
    const end = endOfCluster(tokens, index, endToken);
    const [token, mark] = [tokens[index], tokens[index + 1]];
    const size = end - index;
    const isSplit = size > 2 || token === undefined || !WORD.test(token.text);
    if (!isSplit && size === 1) pieces.push(wordOf(token));
    else if (!isSplit && mark !== undefined && LONE_PAUSE.test(mark.text))
      pieces.push(wordOf(token), pauseOf(mark));
    else scanCluster(text, tokens.slice(index, end), pieces);
    index = end;
  }
  return pieces;
}

/** Index behind the tokens that stand without a blank between them. */
function endOfCluster(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  while (end < limit && tokens[end]?.start === tokens[end - 1]?.end) end += 1;
  return end;
}

/** Most tokens are a word between two blanks and need no splitting. */
function wordOf(token: Token): Piece {
  const { text, lower, start, end } = token;
  return { kind: 'word', text, lower, joint: 'blank', start, end, token };
}

/** Many of the others are a mark behind a word. */
function pauseOf(token: Token): Piece {
  const { text, lower, start, end } = token;
  return { kind: 'pause', text, lower, joint: 'none', start, end, token };
}

function scanCluster(text: string, tokens: readonly Token[], pieces: Piece[]): void {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return;
  let index = 0;
  let dash: string | undefined;
  for (const match of text.slice(first.start, last.end).matchAll(PIECE)) {
    const start = first.start + match.index;
    while (index < tokens.length - 1 && (tokens[index]?.end ?? 0) <= start) index += 1;
    const token = tokens[index];
    if (token === undefined) continue;
    const [written] = match;
    const isGlued = pieces.at(-1)?.end === start;
    const isDash = match[3] !== undefined;
    if (isDash && isGlued && /^[\p{L}\d%½¼¾⅓⅔]/u.test(text.slice(start + 1, start + 3))) {
      dash = written;
      continue;
    }
    pieces.push({
      kind: match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : markKind(written, isDash),
      text: written,
      lower: written.toLowerCase().replace('’', "'"),
      joint: jointOf(dash, isGlued),
      start,
      end: start + written.length,
      token,
    });
    dash = undefined;
  }
}

function markKind(mark: string, isDash: boolean): 'symbol' | 'pause' {
  return isDash || PAUSE.test(mark) ? 'pause' : 'symbol';
}

function jointOf(dash: string | undefined, isGlued: boolean): Joint {
  if (dash !== undefined) return dash === '–' || dash === '—' ? 'dash' : 'hyphen';
  return isGlued ? 'none' : 'blank';
}
