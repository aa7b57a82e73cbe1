import { hull, mergeSpans, span, type Span } from '../../model/span.ts';
import type { Side } from './compare.ts';

/** A sentence is looked for no further than this, in UTF-16 code units. */
const FURTHEST = 300;

const SENTENCE_END = /[.!?]["”’']*\s|\n/g;

function startBefore(text: string, place: number): number {
  const from = Math.max(0, place - FURTHEST);
  const ends = [...text.slice(from, place).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function endBehind(text: string, place: number): number {
  const behind = text.slice(place, place + FURTHEST);
  const next = behind.search(SENTENCE_END);
  return next === -1 ? place + behind.length : place + next + 1;
}

/** The claim with its cue and speaker, from the first character to the last. */
function hullOf({ claim }: Side): Span | undefined {
  return hull(
    mergeSpans([...claim.content.spans, ...(claim.cue?.spans ?? []), ...(claim.speaker?.spans ?? [])]),
  );
}

/** The sentence that the claim stands in, cue and speaker included. */
export function sentenceOf(side: Side): Span {
  const { text } = side.article;
  const { start, end } = hullOf(side) ?? span(0, 0);
  return span(startBefore(text, start), Math.max(end, endBehind(text, end - 1)));
}

/** The sentence before another one; undefined at the start of a text. */
export function sentenceBefore(text: string, { start }: Span): Span | undefined {
  const end = text.slice(0, start).trimEnd().length;
  return end === 0 ? undefined : span(startBefore(text, end - 1), end);
}

/** What stands around a content in its sentence, cue and speaker included; empty for a whole sentence. */
export function surroundingsOf(side: Side): Span[] {
  const { article, claim } = side;
  const { text } = article;
  const whole = hullOf(side);
  if (whole === undefined) return [];
  const parts: Span[] = [];
  let from = startBefore(text, whole.start);
  for (const { start, end } of mergeSpans(claim.content.spans)) {
    if (start > from) parts.push(span(from, start));
    from = Math.max(from, end);
  }
  const to = Math.max(from, endBehind(text, whole.end));
  return to > from ? [...parts, span(from, to)] : parts;
}
