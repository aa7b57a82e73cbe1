import type { Configuration } from '../config/index.ts';
import type { Matches } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import { buildReport, countReport, summarise, writeReport, type Report, type Run } from '../report/index.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { readVersion } from './package.ts';
import { createRunRecord } from './run-record.ts';
import { finishDespiteSignals } from './signals.ts';
import { describeDiagnostic, type Talk } from './talk.ts';

export interface Results {
  readonly extractions: readonly Extraction[];
  readonly matches: Matches;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Readonly<Record<string, number>>;
}

/** Builds and writes the report of what was found, and tells of it. Gives the exit code of the whole. */
export function deliver(
  results: Results,
  configuration: Configuration,
  talk: Talk,
  isJsonWanted: boolean,
): Promise<ExitCode> {
  const report = buildReport(results, readVersion());
  return deliverReport(
    report,
    createRunRecord({ configuration, ...results }),
    configuration,
    talk,
    isJsonWanted,
  );
}

/** Writes a report, prints its summary and lists what could not be read. */
export async function deliverReport(
  report: Report,
  record: Run,
  { output, failOn }: Configuration,
  talk: Talk,
  isJsonWanted: boolean,
): Promise<ExitCode> {
  const files = await finishDespiteSignals(() => writeReport(report, record, output));
  const failures = report.diagnostics.filter(({ severity }) => severity === 'error');

  if (isJsonWanted) await talk.write(`${JSON.stringify(toJson(report, files), null, 2)}\n`);
  else if (!talk.isQuiet) await talk.write(summarise(report, files, { colour: talk.isColoured }));
  for (const failure of failures) talk.complain(describeDiagnostic(failure));
  if (failOn === 'discrepancy' && hasDiscrepancy(report)) return EXIT.gateFailed;
  return failures.length === 0 ? EXIT.done : EXIT.inputsFailed;
}

/** The summary for programs. */
function toJson(report: Report, files: readonly string[]): unknown {
  const failures = report.diagnostics.filter(({ severity }) => severity === 'error');
  return {
    counts: countReport(report),
    files,
    failures: failures.map(({ file, code, message }) => ({ file, code, message })),
  };
}

/** As in a group's verdict, a difference that is only worth knowing (`info`) does not count. */
function hasDiscrepancy({ pairs }: Report): boolean {
  return pairs.some(({ findings }) =>
    findings.some(({ relation, severity }) => relation === 'discrepancy' && severity !== 'info'),
  );
}
