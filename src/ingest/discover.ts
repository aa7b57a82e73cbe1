import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ingestDiagnostic } from './codes.ts';
import { findFormat, KNOWN_ENDINGS } from './endings.ts';
import type { InputFile } from './input-file.ts';
import { compareText } from '../model/order.ts';
import { isRunFile, RUN_FILE } from '../model/run-file.ts';

interface Walk {
  readonly root: string;
  readonly files: InputFile[];
  readonly diagnostics: Diagnostic[];
  /** Real paths of the folders that the walk stands in: a link back to one of them is not followed. */
  readonly ancestors: readonly string[];
}

/**
 * The files under some paths, sorted, none twice. Folders are walked; hidden entries, unknown endings and the results of
 * earlier runs are left out; a file that is named directly is always read. A path that does not exist is an `input-not-found`; the others go on.
 */
export async function discoverFiles(
  paths: readonly string[],
): Promise<{ files: InputFile[]; diagnostics: Diagnostic[] }> {
  const files: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const typed of paths) {
    const root = withSlashes(typed);
    try {
      const entry = await stat(root);
      if (entry.isDirectory()) await walkFolder(root, { root, files, diagnostics, ancestors: [] });
      else files.push({ path: root, root });
    } catch {
      const message = `There is no file or folder "${root}": check the path.`;
      diagnostics.push(ingestDiagnostic({ code: 'input-not-found', message }, root));
    }
  }
  const sorted = files.sort((a, b) => compareText(a.path, b.path));
  return { files: sorted.filter(({ path }, index) => sorted[index - 1]?.path !== path), diagnostics };
}

async function walkFolder(folder: string, walk: Walk): Promise<void> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    const message = `The folder "${folder}" cannot be opened: check its permissions.`;
    walk.diagnostics.push(ingestDiagnostic({ code: 'unreadable-file', message }, folder));
    return;
  }
  if (walk.ancestors.includes(real)) return;
  if (entries.some(({ name }) => name === RUN_FILE) && (await holdsResults(folder))) {
    const message = `The folder "${folder}" was left out: it holds the results of an earlier run.`;
    walk.diagnostics.push(ingestDiagnostic({ code: 'earlier-results', message }, folder));
    return;
  }
  const inside = { ...walk, ancestors: [...walk.ancestors, real] };
  entries.sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    if (!entry.name.startsWith('.')) await visit(joinPath(folder, entry.name), entry, inside);
  }
}

function holdsResults(folder: string): Promise<boolean> {
  return readFile(joinPath(folder, RUN_FILE), 'utf8').then(isRunFile, () => false);
}

async function visit(path: string, entry: Dirent, walk: Walk): Promise<void> {
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
  if (target?.isDirectory()) {
    await walkFolder(path, walk);
  } else if (findFormat(path) === undefined) {
    const message = `"${path}" was left out: only ${KNOWN_ENDINGS.join(', ')} are read from a folder. Name the file itself to have it read as text.`;
    walk.diagnostics.push(ingestDiagnostic({ code: 'unsupported-ending', message }, path));
  } else if (target === null || target.isFile()) {
    walk.files.push({ path, root: walk.root });
  }
}

function joinPath(folder: string, name: string): string {
  if (folder === '.') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

/** As the user would type it on any system. */
function withSlashes(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const trimmed = slashed.replace(/^(?:\.\/)+(?=.)/u, '');
  return trimmed.length > 1 && trimmed.endsWith('/') ? trimmed.replace(/\/+$/u, '') || '/' : trimmed;
}
