/** Turns an offset in UTF-16 code units into another unit. */
export type OffsetConverter = (offset: number) => number;

/**
 * Converts UTF-16 offsets into `text` to Unicode code points, which is what Python and R count. An offset inside a
 * surrogate pair is that of the pair's start; an unpaired surrogate counts as one, as it does in Python.
 *
 * One pass to build; each conversion is a binary search over the pairs, and free where there are none.
 */
export function codePointOffsets(text: string): OffsetConverter {
  const pairs = findPairs(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** The other way: Unicode code points into `text`, as Python, R and brat count them, to UTF-16 offsets. */
export function utf16Offsets(text: string): OffsetConverter {
  const pairs = findPairs(text).map((offset, index) => offset - index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset + countBelow(pairs, offset);
}

/** The offsets of the surrogate pairs in UTF-16 code units, ascending. */
function findPairs(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
