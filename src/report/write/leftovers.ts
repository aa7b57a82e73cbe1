import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './has-code.ts';

/** `tmp`: a new folder that is being filled. `old`: the folder that it replaces. */
type LeftoverKind = 'tmp' | 'old';

/** @param ticket process id, hyphen, and something that tells the runs of one process apart */
export function leftoverName(name: string, ticket: string, kind: LeftoverKind): string {
  return `.${name}.${ticket}.${kind}`;
}

/**
 * Removes what runs that ended early left beside the folder `name`. Where one ended between taking the old folder away
 * and putting the new one in its place, the old one is put back.
 */
export async function mendLeftovers(parent: string, name: string): Promise<void> {
  const entries = await readdir(parent);
  for (const entry of entries.sort()) {
    const leftover = parseLeftover(entry, name);
    if (leftover === undefined || isAlive(leftover.pid)) continue;
    const path = join(parent, entry);
    if (leftover.kind === 'old' && !entries.includes(name)) {
      await rename(path, join(parent, name));
      entries.push(name);
    } else {
      await rm(path, { recursive: true, force: true });
    }
  }
}

function parseLeftover(entry: string, name: string): { pid: number; kind: LeftoverKind } | undefined {
  const prefix = `.${name}.`;
  if (!entry.startsWith(prefix)) return undefined;
  const [, pid, kind] = /^(\d+)-[\da-f]+\.(tmp|old)$/.exec(entry.slice(prefix.length)) ?? [];
  if (pid === undefined || kind === undefined) return undefined;
  return { pid: Number(pid), kind: kind === 'old' ? 'old' : 'tmp' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
