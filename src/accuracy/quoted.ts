import type { ClaimKind } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { spanLength } from '../model/span.ts';
import type { WordSet } from './words.ts';

export const ATTRIBUTION_KINDS = ['direct', 'mixed', 'indirect'] as const satisfies readonly ClaimKind[];
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

const MARKS = /“|”|"|''|«|»|„/gu;

/**
 * Quoted stretches by double marks, read plainly and apart from the stage `quotes`, so that the stage is not measured
 * with itself. A stretch ends at the next mark, or with its line where no mark closes it.
 */
export function findQuotedStretches(text: string): Span[] {
  const stretches: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open = -1;
    for (const { index, 0: mark } of line.matchAll(MARKS)) {
      const isOpening = open < 0 && mark !== '”' && mark !== '»';
      if (isOpening) {
        open = index;
      } else if (open >= 0 && mark !== '“' && mark !== '„' && mark !== '«') {
        stretches.push({ start: lineStart + open, end: lineStart + index + mark.length });
        open = -1;
      }
    }
    if (open >= 0) stretches.push({ start: lineStart + open, end: lineStart + line.length });
    lineStart += line.length + 1;
  }
  return stretches.filter((stretch) => spanLength(stretch) > 0);
}

/** By how much of the content is quoted: all, some or none of its words. */
export function kindOf(content: WordSet, quoted: WordSet): AttributionKind {
  let inQuotes = 0;
  for (const word of content) if (quoted.has(word)) inQuotes += 1;
  if (inQuotes === 0) return 'indirect';
  return inQuotes === content.size ? 'direct' : 'mixed';
}
