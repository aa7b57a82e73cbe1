import type { Span } from '../../../src/model/span.ts';
import { attribution } from '../../../src/stages/attribution/index.ts';
import type { Attribution } from '../../../src/stages/attribution/layer.ts';
import { quotes } from '../../../src/stages/quotes/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf } from '../../support/extractions.ts';

/** The stage's layer for a bare text, with the real stages before it. */
export function attribute(text: string): readonly Attribution[] {
  const article = articleOf({ text });
  const segments = segmentText(text);
  const quotations = quotes.create({})({ article, layers: { excluded: [], segments } }, ignore);
  return attribution.create({})({ article, layers: { segments, quotations } }, ignore);
}

/** Each attribution in words: `source | cue | content`, pieces joined by ` … `. */
export function attributeInWords(text: string): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attribute(text).map(({ source, cue, content }) =>
    [words(source), words(cue?.spans ?? []), words(content)].join(' | '),
  );
}

function ignore(): void {
  return;
}
