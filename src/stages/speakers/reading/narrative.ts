import type { Segments } from '../../../text/segments.ts';
import type { Span } from '../../../model/span.ts';
import { mergeSpans } from '../../../model/span.ts';

/** Where the outlet itself speaks: which tokens stand in quotations, and how far apart two places are in the telling. */
export interface Narrative {
  readonly segments: Segments;
  readonly isQuoted: (token: number) => boolean;
  /** A number that all tokens of one quotation share; 0 outside quotations. */
  readonly quotationOf: (token: number) => number;
  /** Sentences before the token's own that hold words outside quotations. */
  readonly positionOf: (token: number) => number;
  /** Index of the token's paragraph. */
  readonly paragraphOf: (token: number) => number;
  /** Token range of the words that the spans touch; `endToken` exclusive. Undefined where they touch none. */
  readonly tokensOf: (
    spans: readonly Span[],
  ) => { readonly firstToken: number; readonly endToken: number } | undefined;
}

export function readNarrative(segments: Segments, quoted: readonly Span[]): Narrative {
  const { tokens } = segments;
  const flags = markTokens(segments, mergeSpans(quoted));
  let told = 0;
  const positions = segments.sentences.map(({ firstToken, endToken }) => {
    let index = firstToken;
    while (index < endToken && (flags[index] !== 0 || tokens[index]?.tag === 'PUNCT')) index += 1;
    return index < endToken ? told++ : told;
  });
  const tokensOf = (spans: readonly Span[]) => {
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const firstToken = findToken(segments, start);
    let endToken = firstToken;
    while ((tokens[endToken]?.start ?? Infinity) < end) endToken += 1;
    return endToken > firstToken ? { firstToken, endToken } : undefined;
  };
  return {
    segments,
    isQuoted: (token) => (flags[token] ?? 0) > 0,
    quotationOf: (token) => flags[token] ?? 0,
    positionOf: (token) => positions[tokens[token]?.sentence ?? -1] ?? 0,
    paragraphOf: (token) => segments.sentences[tokens[token]?.sentence ?? -1]?.paragraph ?? 0,
    tokensOf,
  };
}

/** Index of the first token that ends after the offset. */
function findToken({ tokens }: Segments, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markTokens(segments: Segments, spans: readonly Span[]): Uint32Array {
  const flags = new Uint32Array(segments.tokens.length);
  for (const [quotation, { start, end }] of spans.entries()) {
    let index = findToken(segments, start);
    while ((segments.tokens[index]?.start ?? Infinity) < end) {
      flags[index] = quotation + 1;
      index += 1;
    }
  }
  return flags;
}
