import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { isRunFile, RUN_FILE } from '../../model/run-file.ts';
import { hasCode } from './has-code.ts';

/**
 * Makes sure that only the report of an earlier run can be lost.
 *
 * @param shown what the error calls the folder
 * @throws {UsageError} if it is a file, or a folder with something in it and without crossclaim's `run.json`
 */
export async function checkReplaceable(folder: string, shown: string): Promise<void> {
  const entries = await entriesOf(folder, shown);
  if (entries.length === 0) return;
  if (entries.includes(RUN_FILE) && isRunFile(await readFile(join(folder, RUN_FILE), 'utf8'))) return;
  throw new UsageError(
    'foreign-folder',
    `${shown} is not empty and was not written by crossclaim, so it is not replaced. Give another folder with --out, or empty it.`,
  );
}

async function entriesOf(folder: string, shown: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    if (!hasCode(error, 'ENOTDIR')) throw error;
    throw new UsageError('not-a-folder', `${shown} is a file. Give a folder with --out.`, { cause: error });
  }
}
