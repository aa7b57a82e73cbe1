import type { Span } from '../model/span.ts';

/** Lines of text that an editor wrapped by hand are shorter than this. */
const WRAP_WIDTH = 100;
const SENTENCE_END = /[.!?:…"”’')\]]\s*$/u;

/**
 * The paragraphs outside the excluded spans, white space trimmed: lines, or, in a text with hard line wraps, blocks between
 * blank lines. UTF-16 code units into `text`.
 */
export function findParagraphs(text: string, excluded: readonly Span[]): Span[] {
  const separator = isHardWrapped(text) ? /\n[^\S\n]*\n/gu : /\n/gu;
  const paragraphs: Span[] = [];
  let next = 0;
  for (const line of splitLines(text, separator)) {
    let from = line.start;
    while (next < excluded.length) {
      const hole = excluded[next];
      if (hole === undefined || hole.start >= line.end) break;
      pushTrimmed(paragraphs, text, from, hole.start);
      from = Math.max(from, hole.end);
      if (hole.end > line.end) break;
      next += 1;
    }
    pushTrimmed(paragraphs, text, from, line.end);
  }
  return paragraphs;
}

function splitLines(text: string, separator: RegExp): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Most lines that another line follows directly are short and stop in the middle of a sentence. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n', 400);
  let followed = 0;
  let unfinished = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > WRAP_WIDTH) return false;
    if (line.trim() === '' || (lines[index + 1] ?? '').trim() === '') continue;
    followed += 1;
    if (line.length >= WRAP_WIDTH / 2 && !SENTENCE_END.test(line.slice(-4))) unfinished += 1;
  }
  return followed >= 4 && unfinished / followed > 0.6;
}

function pushTrimmed(paragraphs: Span[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return;
  const from = start + words.indexOf(trimmed);
  paragraphs.push({ start: from, end: from + trimmed.length });
}
