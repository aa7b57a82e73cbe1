import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkReplaceable } from './check-replaceable.ts';
import { hasCode } from './has-code.ts';
import { leftoverName, mendLeftovers } from './leftovers.ts';

/**
 * Fills a new folder beside `directory` and puts it in its place. Until the last moment the old folder stays as it is;
 * what a stopped run leaves beside it is mended by the next one.
 *
 * @throws {UsageError} if `directory` holds something else than the report of a run
 */
export async function replaceFolder(
  directory: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const target = await resolveLinks(resolve(directory));
  const parent = dirname(target);
  const name = basename(target);
  await mkdir(parent, { recursive: true });
  await mendLeftovers(parent, name);
  await checkReplaceable(target, directory);

  const ticket = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const fresh = join(parent, leftoverName(name, ticket, 'tmp'));
  const old = join(parent, leftoverName(name, ticket, 'old'));
  try {
    await mkdir(fresh);
    await fill(fresh);
    await checkReplaceable(target, directory);
    await swap(target, fresh, old);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
}

async function swap(target: string, fresh: string, old: string): Promise<void> {
  const hasOld = await renameIfThere(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hasOld) await rename(old, target);
    throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** A link to a folder stays a link: what it points to is replaced. */
async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return path;
    throw error;
  }
}
