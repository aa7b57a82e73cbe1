import type { OutletSource } from '../model/article.ts';
import type { Notice } from './codes.ts';
import type { InputFile } from './input-file.ts';

export interface NamedOutlet {
  readonly outlet: string;
  readonly outletSource: OutletSource;
  /** Absent where the metadata name the outlet. */
  readonly notice?: Notice;
}

/**
 * Who published it: the metadata, else the first folder below the input path, else the file's own name. Two articles
 * without a known outlet are therefore two outlets.
 */
export function nameOutlet(metadata: string | undefined, file: InputFile): NamedOutlet {
  const outlet = metadata?.trim();
  if (outlet) return { outlet, outletSource: 'metadata' };
  const folder = folderBelowRoot(file);
  if (folder !== undefined) {
    const message = `The outlet is not named in the file: the folder's name "${folder}" stands for it. Name it in the metadata if that is wrong.`;
    return { outlet: folder, outletSource: 'folder', notice: { code: 'outlet-from-folder', message } };
  }
  const name = fileStem(file.path);
  const message = `The outlet is not named in the file: the file's name "${name}" stands for it. Name it in the metadata, or put the articles of each outlet in a folder of its own.`;
  return { outlet: name, outletSource: 'file', notice: { code: 'outlet-from-file', message } };
}

function folderBelowRoot({ path, root }: InputFile): string | undefined {
  const prefix = root === '.' ? '' : root.endsWith('/') ? root : `${root}/`;
  if (!path.startsWith(prefix)) return undefined;
  const folders = path.slice(prefix.length).split('/').slice(0, -1);
  return folders.find((folder) => folder !== '' && folder !== '.');
}

function fileStem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
