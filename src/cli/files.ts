import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** @throws UsageError where the file cannot be read */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError('unreadable-file', `${path} cannot be read: check the path and its permissions.`, {
      cause,
    });
  }
}

/**
 * Writes a file, and the folders that it lies in.
 *
 * @param mode `a` to add to what is there
 * @throws UsageError where the system refuses it
 */
export function writeTextFile(path: string, text: string, mode: 'w' | 'a' = 'w'): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: mode });
  } catch (cause) {
    throw new UsageError(
      'unwritable-output',
      `${path} cannot be written: check its permissions and the space left, or give another path.`,
      { cause },
    );
  }
}
