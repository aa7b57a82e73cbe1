import type { Span } from '../../model/span.ts';
import { isWord } from '../../text/is-word.ts';
import type { Segments, Token } from '../../text/segments.ts';
import type { MarkedQuotation } from '../../text/quotation-marks/gather.ts';

/** The words in and around a quotation; `before` and `after` stay in its sentences and in the quotation that it stands in. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly inside: readonly Token[];
  readonly after: readonly Token[];
}

/** Words further away do not tell what a quotation is for. */
const REACH = 30;

export function readSurroundings(
  segments: Segments,
  quotation: MarkedQuotation,
  parent: MarkedQuotation | undefined,
): Surroundings {
  const { tokens } = segments;
  const start = quotation.spans[0]?.start ?? 0;
  const end = quotation.spans.at(-1)?.end ?? start;
  const first = findFirst(tokens, start);
  const next = findFirst(tokens, end);
  const firstSentence = tokens[first]?.sentence;
  const lastSentence = tokens[next - 1]?.sentence;
  const bounds = parent === undefined ? undefined : hullOf(parent);
  const isBesideIt = (token: Token): boolean =>
    (token.sentence === firstSentence ||
      token.sentence === lastSentence ||
      token.sentence - 1 === lastSentence) &&
    (bounds === undefined || (token.start >= bounds.start && token.end <= bounds.end));
  return {
    before: tokens
      .slice(Math.max(0, first - REACH), first)
      .filter((token) => token.sentence === firstSentence && isBesideIt(token)),
    inside: tokens.slice(first, Math.min(next, first + 4 * REACH)).filter(isWord),
    after: tokens.slice(next, next + REACH).filter(isBesideIt),
  };
}

/** Index of the first token that starts at the offset or after it. */
function findFirst(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hullOf({ spans }: MarkedQuotation): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
