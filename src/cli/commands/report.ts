import { deliverReport } from '../deliver.ts';
import type { ExitCode } from '../exit-codes.ts';
import { loadReport, loadRun } from '../results.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk } from '../talk.ts';

/** Writes the files of a report again, where it came from or to `--out`. */
export async function reportCommand(results: string | undefined, flags: CommonFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags);
  const source = results ?? configuration.output.directory;
  const report = await loadReport(source);
  const record = await loadRun(source);
  return deliverReport(report, record, configuration, talk, false);
}
