import { span, type Span } from '../../model/span.ts';
import { isDateStamp } from '../../text/page/date-line.ts';
import { isFurnitureLine, isSentence, isTailMarker } from '../../text/page/furniture-lines.ts';
import { findLines, normaliseLine, type Line } from '../../text/page/lines.ts';
import { readPageTop } from '../../text/page/top.ts';

/** A link or a form below the article is shorter than this. */
const MAX_TAIL_LINE = 140;

/**
 * The stretches of a text that are page furniture, sorted and disjoint, in UTF-16 code units. Each is one or more whole
 * lines. The headline stays: headlines carry claims.
 */
export function findFurniture(text: string, title: string, author?: string): Span[] {
  const lines = findLines(text);
  const top = readPageTop(text, lines, title);
  const topFurniture = new Set(top.furniture);
  const tailStart = findTailStart(lines);
  const known = normaliseLine(author ?? '');
  const isExcluded = (line: Line, index: number): boolean =>
    line !== top.headline &&
    (index >= tailStart ||
      topFurniture.has(line) ||
      isFurnitureLine(line.text) ||
      isDateStamp(line.text) ||
      (known !== '' && line.text.length <= MAX_TAIL_LINE && normaliseLine(line.text) === known));
  return joinNeighbours(lines, isExcluded);
}

/** Index of the first tail marker that only furniture and short lines without a full stop follow; else the number of lines. */
function findTailStart(lines: readonly Line[]): number {
  let start = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const words = lines[index]?.text ?? '';
    const isMarker = isTailMarker(words);
    if (isMarker) start = index;
    else if (!isTailLike(words)) break;
  }
  return start;
}

function isTailLike(words: string): boolean {
  return (
    isFurnitureLine(words) || isDateStamp(words) || (words.length <= MAX_TAIL_LINE && !isSentence(words))
  );
}

function joinNeighbours(lines: readonly Line[], isExcluded: (line: Line, index: number) => boolean): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const isNow = isExcluded(line, index);
    const last = spans.at(-1);
    if (isNow && isOpen && last !== undefined) spans[spans.length - 1] = span(last.start, line.end);
    else if (isNow) spans.push(span(line.start, line.end));
    isOpen = isNow;
  }
  return spans;
}
