/** Turns an offset in UTF-16 code units into another unit. */
export type OffsetConverter = (offset: number) => number;

/**
 * Converts UTF-16 offsets into `text` to Unicode code points, which is what Python and R count. An offset inside a
 * surrogate pair is that of the pair's start; an unpaired surrogate counts as one, as it does in Python.
 *
 * One pass to build; each conversion is a binary search over the pairs, and free where there are none.
 */
export function codePointOffsets(text: string): OffsetConverter {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
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
