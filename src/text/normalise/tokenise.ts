import type { Span } from '../../model/span.ts';

/**
 * `word`, `number`, `symbol` (currency, percent, ampersand); the rest are marks between words: `gap` (an ellipsis),
 * `stop` (the end of a sentence or line), `pause` (a comma, colon or dash), `open` and `close` (brackets).
 */
type PieceKind = 'word' | 'number' | 'symbol' | 'gap' | 'stop' | 'pause' | 'open' | 'close';

/** A stretch of text that is a word or a mark. UTF-16 code units into the text that was given. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  readonly text: string;
}

const KINDS: readonly PieceKind[] = ['gap', 'word', 'number', 'symbol', 'stop', 'pause', 'open', 'close'];

const PIECE = new RegExp(
  [
    String.raw`(\.{3,}|…|\. \. \.)`,
    String.raw`((?:\p{L}\.){2,}\p{L}?(?!\p{L})|(?:\[\p{L}+\])?\p{L}[\p{L}\p{M}*]*(?:\[\p{L}+\])?(?:['’]\p{L}+)*|['’](?:s|re|ve|ll|d|m)(?!\p{L}))`,
    String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:st|nd|rd|th)?|\d+(?:\.\d+)?(?:st|nd|rd|th)?|(?<![\p{L}\d.])\.\d+)`,
    String.raw`([$£€¥%&])`,
    String.raw`([.?!\n])`,
    String.raw`([,;:–—]|(?<=\s)-)`,
    String.raw`([([])`,
    String.raw`([)\]])`,
  ].join('|'),
  'gu',
);

/** By the group that matched: group 1 is the first kind. A loop, because this is asked of every word of the corpus. */
function kindOf(match: RegExpExecArray): PieceKind | undefined {
  for (let group = 1; group < match.length; group += 1) {
    if (match[group] !== undefined) return KINDS[group - 1];
  }
  return undefined;
}

/** The words and marks of one stretch of `text`; quotation marks and everything else are passed over. Hyphens part words. */
export function tokenise(text: string, { start, end }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const kind = kindOf(match);
    if (kind === undefined) continue;
    const from = start + match.index;
    pieces.push({ kind, text: match[0], start: from, end: from + match[0].length });
  }
  return pieces;
}
