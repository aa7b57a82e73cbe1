import { span, type Span } from '../../model/span.ts';
import { findDatelineEnd } from '../../text/dateline.ts';
import type { Sentence } from '../../text/segments.ts';

/** The spans of a content that begins with its sentence, without the sentence's dateline. */
export function withoutDateline(
  text: string,
  sentence: Sentence | undefined,
  spans: readonly Span[],
): readonly Span[] {
  const [first, ...rest] = spans;
  if (first === undefined || first.start !== sentence?.start) return spans;
  const start = findDatelineEnd(text, sentence);
  return start > first.start && start < first.end ? [span(start, first.end), ...rest] : spans;
}
