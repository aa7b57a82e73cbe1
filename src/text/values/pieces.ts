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
  /(\p{L}[\p{L}\p{M}]*|['’](?:s|re|ve|ll|d|m)(?!\p{L}))|(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[½¼¾⅓⅔])|([-‐‑–—])|(\S)/gu;

const PAUSE = /[,;:.?!()[\]]/u;

/**
 * The pieces of the tokens in the range. A hyphen or dash between two pieces becomes the joint of the second; other marks are
 * pieces of their own.
 */
export function scanPieces(text: string, segments: Segments, { firstToken, endToken }: TokenRange): Piece[] {
  const first = segments.tokens[firstToken];
  const last = segments.tokens[endToken - 1];
  if (first === undefined || last === undefined) return [];
  const pieces: Piece[] = [];
  let tokenIndex = firstToken;
  let dash: string | undefined;
  for (const match of text.slice(first.start, last.end).matchAll(PIECE)) {
    const start = first.start + match.index;
    while (tokenIndex < endToken - 1 && (segments.tokens[tokenIndex]?.end ?? 0) <= start) tokenIndex += 1;
    const token = segments.tokens[tokenIndex];
    if (token === undefined || token.start > start) continue;
    const [written] = match;
    const before = pieces.at(-1);
    const isDash = match[3] !== undefined;
    if (isDash && before?.end === start && /^[\p{L}\d%½¼¾⅓⅔]/u.test(text.slice(start + 1, start + 3))) {
      dash = written;
      continue;
    }
    pieces.push({
      kind: match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : markKind(written, isDash),
      text: written,
      lower: written.toLowerCase().replace('’', "'"),
      joint: jointOf(dash, before?.end === start),
      start,
      end: start + written.length,
      token,
    });
    dash = undefined;
  }
  return pieces;
}

function markKind(mark: string, isDash: boolean): 'symbol' | 'pause' {
  return isDash || PAUSE.test(mark) ? 'pause' : 'symbol';
}

function jointOf(dash: string | undefined, isGlued: boolean): Joint {
  if (dash !== undefined) return dash === '–' || dash === '—' ? 'dash' : 'hyphen';
  return isGlued ? 'none' : 'blank';
}
