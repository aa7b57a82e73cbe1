import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { buildReport, writeReport } from '../../src/report/index.ts';
import type { Report, WriteOptions } from '../../src/report/index.ts';
import { findingsOfBridge, runOfBridge } from '../support/findings.ts';
import { temporaryFolder } from '../support/temporary.ts';

export function bridgeReport(): Report {
  return buildReport(findingsOfBridge(), '0.1.0');
}

/** The files of a report by their paths, written and read back. */
export async function writtenFiles(
  report: Report = bridgeReport(),
  options: Omit<WriteOptions, 'directory'> = {},
): Promise<ReadonlyMap<string, string>> {
  const directory = join(await temporaryFolder(), 'latest');
  await writeReport(report, runOfBridge(), { directory, ...options });
  return readFolder(directory);
}

export async function readFolder(directory: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths
    .sort()
    .map(
      async (path) => [relative(directory, path).split(sep).join('/'), await readFile(path, 'utf8')] as const,
    );
  return new Map(await Promise.all(files));
}

/** The rows of a table, each cell by its column. */
export function rowsOf(files: ReadonlyMap<string, string>, name: string): Record<string, string>[] {
  return parse(files.get(`${name}.csv`) ?? '', { columns: true, record_delimiter: '\r\n' });
}
