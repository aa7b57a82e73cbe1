import type { Span } from '../../model/span.ts';

/** A line with words, white space at its ends left out. UTF-16 code units into the text. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines that are not blank, in text order. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') {
      const from = start + line.indexOf(words);
      lines.push({ start: from, end: from + words.length, text: words });
    }
    start += line.length + 1;
  }
  return lines;
}

/** Longer lines are compared by their beginning. */
const MAX_COMPARED = 500;

/** The words for comparison: lower case, straight quotation marks, single blanks, no colon, arrow or asterisk at the end. */
export function normaliseLine(line: string): string {
  return line
    .slice(0, MAX_COMPARED)
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:»›>→…*]+$/u, '')
    .trim();
}
