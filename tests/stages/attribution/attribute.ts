import type { Span } from '../../../src/model/span.ts';
import { buildLayer } from '../../../src/stages/attribution/build.ts';
import { attribution } from '../../../src/stages/attribution/index.ts';
import type { Attribution } from '../../../src/stages/attribution/layer.ts';
import { readDocument } from '../../../src/stages/attribution/reading.ts';
import { proposeByRules } from '../../../src/stages/attribution/rules.ts';
import { quotes } from '../../../src/stages/quotes/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf } from '../../support/extractions.ts';

type Layers = Parameters<ReturnType<typeof attribution.create>>[0]['layers'];

function layersOf(text: string): Layers {
  const segments = segmentText(text);
  const layers = { excluded: [], segments };
  return { segments, quotations: quotes.create({})({ article: articleOf({ text }), layers }, ignore) };
}

/** The stage's layer for a bare text, with the real stages before it. */
export function attribute(text: string): readonly Attribution[] {
  return attribution.create({})({ article: articleOf({ text }), layers: layersOf(text) }, ignore);
}

/** What the rules alone make of a text. */
export function attributeByRules(text: string): readonly Attribution[] {
  const { segments, quotations } = layersOf(text);
  const reading = readDocument(segments, quotations);
  return buildLayer(reading, proposeByRules(reading).accepted);
}

/** Each attribution in words: `source | cue | content`, pieces joined by ` … `. */
export function inWords(text: string, attributions: readonly Attribution[]): string[] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions.map(({ source, cue, content }) =>
    [words(source), words(cue?.spans ?? []), words(content)].join(' | '),
  );
}

function ignore(): void {
  return;
}
