import { span } from '../../src/model/span.ts';
import type { Quotation } from '../../src/stages/quotes/layer.ts';

/** What stands between curly marks, as speech. */
export function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(/“[^”]*”/gu)].map(({ 0: words, index }) => ({
    spans: [span(index, index + words.length)],
    inner: [span(index + 1, index + words.length - 1)],
    style: 'double',
    depth: 0,
    isClosed: true,
    role: 'speech',
  }));
}
