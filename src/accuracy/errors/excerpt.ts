import { ROLES } from '../align.ts';
import type { Roles } from '../align.ts';
import type { ScoredAttribution } from '../gold.ts';
import { compareSpans, isInside, mergeSpans, type Span } from '../../model/span.ts';

/** UTF-16 code units of text that are shown around what is marked. */
const AROUND = 140;

/** A stretch of text that lies in the same roles from end to end. */
export interface Segment {
  readonly text: string;
  readonly roles: readonly (keyof Roles)[];
  /** The roles that begin here. */
  readonly begins: readonly (keyof Roles)[];
}

/** The stretches of a text around all that some attributions mark, from word to word, in text order. */
export function cutPieces(text: string, attributions: readonly ScoredAttribution[]): Span[] {
  const marked = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return mergeSpans(marked.map((span) => widen(text, span)));
}

/** A piece, cut wherever a role of the attribution begins or ends. */
export function cutSegments(text: string, piece: Span, attribution: ScoredAttribution): Segment[] {
  const marks = ROLES.flatMap((role) =>
    mergeSpans(attribution[role])
      .filter((span) => isInside(span, piece))
      .map((span) => ({ role, span })),
  ).sort((a, b) => compareSpans(a.span, b.span));
  const edges = new Set([piece, ...marks.map(({ span }) => span)].flatMap(({ start, end }) => [start, end]));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index): Segment => {
    const end = sorted[index + 1] ?? start;
    const covering = marks.filter(({ span }) => span.start <= start && span.end >= end);
    return {
      text: text.slice(start, end),
      roles: covering.map(({ role }) => role),
      begins: covering.filter(({ span }) => span.start === start).map(({ role }) => role),
    };
  });
}

function widen(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const isCutBefore = start > AROUND;
  const isCutAfter = end + AROUND < text.length;
  const firstBlank = before.search(/\s/);
  const lastBlank = after.search(/\s\S*$/);
  return {
    start: start - before.length + (isCutBefore ? firstBlank + 1 : 0),
    end: end + (isCutAfter && lastBlank >= 0 ? lastBlank : after.length),
  };
}
