import { compareSpans, type Span } from '../../model/span.ts';
import type { Mark } from './marks.ts';
import type { Decision, MarkedParagraph } from './pairing.ts';
import { loadMarkPairs, type QuotationStyle } from './pairs.ts';

/** Text between quotation marks, before anyone asks what it is for. Offsets are UTF-16 code units into the text. */
export interface MarkedQuotation {
  /** The pieces, marks included, one a paragraph; in text order. */
  readonly spans: readonly Span[];
  /** The words between the marks, piece by piece. */
  readonly inner: readonly Span[];
  readonly style: QuotationStyle;
  /** 0 for a quotation in running text, 1 for a quotation inside it, and so on. */
  readonly depth: number;
  /** Index of the quotation that it stands in. */
  readonly parent?: number;
  /** Whether a closing mark was found; an open quotation ends with its paragraph. */
  readonly isClosed: boolean;
}

export interface FoundQuotations {
  /** In order of their starts; nested or disjoint. Two marks with nothing between them are no quotation. */
  readonly quotations: readonly MarkedQuotation[];
  /** The marks without a partner, in text order. */
  readonly unbalanced: readonly Span[];
}

interface OpenQuotation {
  readonly mark: Mark;
  readonly parent: OpenQuotation | undefined;
  readonly spans: Span[];
  readonly inner: Span[];
  pieceStart: number;
  innerStart: number;
  isClosed: boolean;
}

/** Follows the decisions of `pairMarks` through the paragraphs and gathers the pieces of each quotation. */
export function gatherQuotations(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly MarkedParagraph[],
  decisions: readonly Decision[],
): FoundQuotations {
  const all: OpenQuotation[] = [];
  const unbalanced: Span[] = [];
  let stack: OpenQuotation[] = [];
  let reopened = 0;
  let at = 0;
  for (const [index, { marks }] of marked.entries()) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    for (const quotation of stack) startPiece(quotation, paragraph.start, paragraph.start);
    reopened = 0;
    for (const mark of marks) {
      const decision = decisions[at++];
      if (decision === 'open') {
        const quotation = openQuotation(mark, stack.at(-1));
        all.push(quotation);
        stack.push(quotation);
      } else if (decision === 'close') {
        const quotation = stack.pop();
        if (quotation !== undefined) endPiece(quotation, mark.start, mark.end, true);
      } else if (decision === 'reopen') {
        for (const [level, quotation] of stack.entries()) {
          if (level === reopened) startPiece(quotation, mark.start, mark.end);
          else if (level > reopened) startPiece(quotation, mark.end, mark.end);
        }
        reopened += 1;
      } else if (decision === 'stray') {
        unbalanced.push({ start: mark.start, end: mark.end });
      }
    }
    for (const quotation of stack) endPiece(quotation, paragraph.end, paragraph.end, false);
    if (decisions[at++] === 'carry') continue;
    for (const { mark } of stack) unbalanced.push({ start: mark.start, end: mark.end });
    stack = [];
  }
  return { quotations: finish(text, all), unbalanced: unbalanced.sort(compareSpans) };
}

function openQuotation(mark: Mark, parent: OpenQuotation | undefined): OpenQuotation {
  return {
    mark,
    parent,
    spans: [],
    inner: [],
    pieceStart: mark.start,
    innerStart: mark.end,
    isClosed: false,
  };
}

function startPiece(quotation: OpenQuotation, pieceStart: number, innerStart: number): void {
  quotation.pieceStart = pieceStart;
  quotation.innerStart = innerStart;
}

function endPiece(quotation: OpenQuotation, innerEnd: number, pieceEnd: number, isClosed: boolean): void {
  if (innerEnd > quotation.innerStart) {
    quotation.spans.push({ start: quotation.pieceStart, end: pieceEnd });
    quotation.inner.push({ start: quotation.innerStart, end: innerEnd });
  }
  quotation.isClosed = isClosed;
}

/** `all` is in order of the opening marks. */
function finish(text: string, all: readonly OpenQuotation[]): MarkedQuotation[] {
  const finished: MarkedQuotation[] = [];
  const indexes = new Map<OpenQuotation, number>();
  for (const quotation of all) {
    if (!quotation.inner.some(({ start, end }) => text.slice(start, end).trim() !== '')) continue;
    const parent = quotation.parent === undefined ? undefined : indexes.get(quotation.parent);
    indexes.set(quotation, finished.length);
    finished.push({
      spans: quotation.spans,
      inner: quotation.inner,
      style: loadMarkPairs().openings.get(quotation.mark.sign)?.style ?? 'double',
      depth: parent === undefined ? 0 : (finished[parent]?.depth ?? 0) + 1,
      ...(parent === undefined ? {} : { parent }),
      isClosed: quotation.isClosed,
    });
  }
  return finished;
}
