import { countReport } from '../counts.ts';
import { RUN_FILE } from '../../model/run-file.ts';
import type { Reporter } from './reporter.ts';

/** How the report came to be. */
export const run: Reporter = function* ({ index, run: information }) {
  const counts = { ...information.counts, ...countReport(index.report) };
  yield { path: RUN_FILE, source: [`${JSON.stringify({ ...information, counts }, null, 2)}\n`] };
};
