import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { readReport, readRun, type Report, type Run } from '../report/index.ts';

/**
 * The report of an earlier run.
 *
 * @param results its `report.json` or the folder that holds it
 * @throws UsageError where there is none, or it is damaged
 */
export async function loadReport(results: string): Promise<Report> {
  const file = await findReportFile(results);
  return readReport(await readText(file), file);
}

/** How the report came to be, from the `run.json` beside it. Throws like `loadReport`. */
export async function loadRun(results: string): Promise<Run> {
  const file = join(dirname(await findReportFile(results)), 'run.json');
  return readRun(await readText(file), file);
}

async function findReportFile(results: string): Promise<string> {
  const isFolder = await stat(results).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(results, 'report.json') : results;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const remedy =
      'Run "crossclaim run" first, with json among its formats, or name the folder of its results.';
    throw new UsageError('no-results', `${file}: cannot be read. ${remedy}`, { cause });
  }
}
