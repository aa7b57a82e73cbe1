import { mergeSpans, type Span } from '../../model/span.ts';
import { codePointOffsets } from '../../text/offsets.ts';
import { printable } from '../../text/printable.ts';
import type { Roles } from '../align.ts';
import { BRAT_ROLES } from '../brat-types.ts';
import type { ScoredAttribution } from '../gold.ts';

/** Tabs, and all that Python's `splitlines` takes for the end of a line: none of them may stand in a line of brat's. */
const LINE_BREAKS = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/**
 * The attributions of an article as the `.ann` file that lies beside its text in a brat collection. Offsets count Unicode
 * code points. A source or cue that several contents share is one annotation with several relations.
 */
export function formatBrat(text: string, attributions: readonly ScoredAttribution[]): string {
  const toCodePoint = codePointOffsets(text);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  let [bounds, relations, notes] = [0, 0, 0];

  function addTextBound(role: keyof Roles, spans: readonly Span[], isShared: boolean): string | undefined {
    const fragments = cutAtLineBreaks(text, spans);
    if (fragments.length === 0) return undefined;
    const offsets = fragments.map(({ start, end }) => `${toCodePoint(start)} ${toCodePoint(end)}`).join(';');
    const description = `${BRAT_ROLES[role]} ${offsets}`;
    const known = isShared ? ids.get(description) : undefined;
    if (known !== undefined) return known;
    const id = `T${++bounds}`;
    ids.set(description, id);
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`${id}\t${description}\t${words}`);
    return id;
  }

  for (const { content, cue, source, reference } of attributions) {
    const contentId = addTextBound('content', content, false);
    if (contentId === undefined) continue;
    const cueId = addTextBound('cue', cue, true);
    const sourceId = addTextBound('source', source, true);
    if (cueId !== undefined) lines.push(`R${++relations}\tCuedBy Arg1:${contentId} Arg2:${cueId}`);
    if (sourceId !== undefined) lines.push(`R${++relations}\tSaidBy Arg1:${contentId} Arg2:${sourceId}`);
    if (reference !== undefined)
      lines.push(`#${++notes}\tAnnotatorNotes ${contentId}\t${printable(reference)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function cutAtLineBreaks(text: string, spans: readonly Span[]): Span[] {
  return mergeSpans(spans).flatMap(({ start, end }) => {
    const fragments: Span[] = [];
    let from = start;
    for (const { index, 0: gap } of text.slice(start, end).matchAll(LINE_BREAKS)) {
      fragments.push(trim(text, from, start + index));
      from = start + index + gap.length;
    }
    fragments.push(trim(text, from, end));
    return fragments.filter((fragment) => fragment.start < fragment.end);
  });
}

function trim(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  return { start: trimmedStart, end: Math.max(trimmedStart, start + words.trimEnd().length) };
}
