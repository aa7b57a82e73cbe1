import type { Reporter } from './reporter.ts';

/** The texts that the offsets count into. */
export const texts: Reporter = function* ({ index }) {
  for (const { id, text } of index.report.articles) yield { path: `texts/${id}.txt`, source: [text] };
};
