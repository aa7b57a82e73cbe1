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

/** What stands around a content in its sentence, cue and speaker included; empty for a whole sentence. */
export function surroundingsOf({ article, claim }: Side): Span[] {
  const { text } = article;
  const content = mergeSpans([
    ...claim.content.spans,
    ...(claim.cue?.spans ?? []),
    ...(claim.speaker?.spans ?? []),
  ]);
  const whole = hull(content);
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
