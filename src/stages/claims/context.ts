import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/claim.ts';
import { span, type Span } from '../../model/span.ts';
import type { Value } from '../../model/value.ts';
import type { Segments, Token } from '../../text/segments.ts';
import { findValues } from '../../text/values/index.ts';
import type { NameMention } from '../../text/names/mentions.ts';

/** What the claims of one article are built from. */
export interface ClaimContext {
  readonly article: Article;
  readonly segments: Segments;
  /** In text order. */
  readonly entities: readonly Entity[];
  readonly entitySpans: readonly Span[];
  /** Values by token range: claims of one article share sentences. */
  readonly valueCache: Map<string, readonly Value[]>;
}

export function createContext(
  article: Article,
  segments: Segments,
  names: readonly NameMention[],
): ClaimContext {
  const entities = names.map(({ start, end, name }) => ({ span: span(start, end), text: name }));
  return {
    article,
    segments,
    entities,
    entitySpans: entities.map(({ span }) => span),
    valueCache: new Map(),
  };
}

/** Index of the first of the sorted, disjoint spans that ends behind the offset. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The tokens that lie wholly in the span, as indices. */
export function tokenRange({ tokens }: Segments, { start, end }: Span): TokenRange {
  let firstToken = firstBehind(tokens, start);
  if ((tokens[firstToken]?.start ?? start) < start) firstToken += 1;
  let endToken = firstToken;
  while (endToken < tokens.length && (tokens[endToken]?.end ?? Infinity) <= end) endToken += 1;
  return { firstToken, endToken };
}

export function tokensIn(segments: Segments, spans: readonly Span[]): Token[] {
  const found: Token[] = [];
  for (const part of spans) {
    const { firstToken, endToken } = tokenRange(segments, part);
    found.push(...segments.tokens.slice(firstToken, endToken));
  }
  return found;
}

function valuesInRange({ article, segments, valueCache }: ClaimContext, range: TokenRange): readonly Value[] {
  const key = `${String(range.firstToken)}:${String(range.endToken)}`;
  const known = valueCache.get(key);
  if (known !== undefined) return known;
  const values = findValues(article.text, segments, range, { publishedAt: article.publishedAt });
  valueCache.set(key, values);
  return values;
}

export function valuesIn(context: ClaimContext, spans: readonly Span[]): Value[] {
  return spans.flatMap((part) => valuesInRange(context, tokenRange(context.segments, part)));
}

export function entitiesIn({ entities, entitySpans }: ClaimContext, spans: readonly Span[]): Entity[] {
  return spans.flatMap(({ start, end }) => {
    const first = firstBehind(entitySpans, start);
    let last = first;
    while ((entitySpans[last]?.end ?? Infinity) <= end) last += 1;
    return entities.slice(first, last).filter(({ span }) => span.start >= start);
  });
}

/** Paragraph and sentence of the first word at or behind the offset; 0 where there is none. */
export function placeOf(
  { tokens, sentences }: Segments,
  offset: number,
): { readonly paragraph: number; readonly sentence: number } {
  const sentence = tokens[firstBehind(tokens, offset)]?.sentence ?? 0;
  return { sentence, paragraph: sentences[sentence]?.paragraph ?? 0 };
}
