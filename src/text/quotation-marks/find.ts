import type { Span } from '../../model/span.ts';
import { gatherQuotations, type FoundQuotations } from './gather.ts';
import { scanMarks } from './marks.ts';
import { pairMarks, type MarkedParagraph, type Passage } from './pairing.ts';

/** A line that breaks off in the middle of a sentence costs little to go on from; a full stop nearly forbids it. */
const BROKEN_SENTENCE_COST = 1;
const SENTENCE_END_COST = 4;

/**
 * Finds quotations of every style in a text: which marks open, which close, which are apostrophes or inches. Linear in the
 * length of the text.
 * @param paragraphs sorted and disjoint; what stands outside of them is never part of a quotation. UTF-16 code units into `text`
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): FoundQuotations {
  const marked = paragraphs.map((paragraph, index): MarkedParagraph => {
    const marks = scanMarks(text, paragraph);
    return {
      marks,
      passage: findPassage(text, paragraphs[index - 1], paragraph, marks[0]?.isLeading === true),
    };
  });
  return gatherQuotations(text, paragraphs, marked, pairMarks(marked));
}

function findPassage(
  text: string,
  before: Span | undefined,
  paragraph: Span,
  isMarkLeading: boolean,
): Passage {
  if (before === undefined) return { kind: 'none' };
  const gap = text.slice(before.end, paragraph.start);
  if (!/[\n\r\u2028\u2029]/u.test(gap)) return { kind: 'none' };
  if (isMarkLeading) return { kind: 'reopened' };
  if (gap.trim() !== '') return { kind: 'none' };
  const isSentenceEnd = /[.!?…:;]$/u.test(text.slice(before.start, before.end).slice(-1));
  return { kind: 'broken', cost: isSentenceEnd ? SENTENCE_END_COST : BROKEN_SENTENCE_COST };
}
