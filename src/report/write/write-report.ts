import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { REPORT_FORMATS } from '../../config/schema.ts';
import { indexReport } from '../index-report.ts';
import { reporters } from '../reporters/index.ts';
import type { ReportFile, ReportFormat } from '../reporters/reporter.ts';
import type { Run } from '../run.ts';
import type { Report } from '../schema/report.ts';
import { replaceFolder } from './replace-folder.ts';
import { tellUnwritable } from './unwritable.ts';

/** Rows are short: gathered to a megabyte, they make few writes. */
const WRITE_BUFFER = 1 << 20;

export interface WriteOptions {
  /** Replaced as one: it holds what a run wrote, or nothing. */
  readonly directory: string;
  /** All, unless given. */
  readonly formats?: readonly ReportFormat[];
  /** Whether to add copies of the tables with a byte order mark (`NAME.excel.csv`). */
  readonly excel?: boolean;
}

/**
 * Writes every file of the report into `directory`, which a reader sees as it was before or as it is after, never half.
 *
 * @returns the paths of the files, those to open first before the others
 * @throws {UsageError} if the directory holds something else than the report of a run or cannot be written; the
 *   old report stays then
 */
export async function writeReport(report: Report, run: Run, options: WriteOptions): Promise<string[]> {
  const { directory, formats = REPORT_FORMATS, excel = false } = options;
  const context = { index: indexReport(report), run, formats: new Set(formats), isExcelWanted: excel };
  const paths: string[] = [];
  await tellUnwritable(directory, () => replaceFolder(directory, fill));
  return paths;

  async function fill(folder: string): Promise<void> {
    for (const reporter of reporters) {
      for (const file of reporter(context)) {
        await writeFile(file, folder);
        paths.push(join(directory, file.path));
      }
    }
  }
}

async function writeFile({ path, source, through }: ReportFile, folder: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const steps = through === undefined ? [] : [through()];
  await pipeline([
    Readable.from(source),
    ...steps,
    createWriteStream(target, { highWaterMark: WRITE_BUFFER }),
  ]);
}
