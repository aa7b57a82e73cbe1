import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { discoverFiles } from '../../src/ingest/index.ts';
import { makeFolder } from './temporary-folder.ts';

async function discover(files: Readonly<Record<string, string>>, ...below: string[]) {
  const folder = await makeFolder(files);
  const paths = below.length === 0 ? [folder] : below.map((path) => `${folder}/${path}`);
  const found = await discoverFiles(paths);
  return { ...found, folder, names: found.files.map(({ path }) => path.slice(folder.length + 1)) };
}

describe('discoverFiles', () => {
  it('walks folders and sorts by path', async () => {
    const { names } = await discover({ 'herald/b.txt': '', 'herald/a.HTML': '', 'gazette/deep/c.json': '' });
    expect(names).toEqual(['gazette/deep/c.json', 'herald/a.HTML', 'herald/b.txt']);
  });

  it('skips hidden files and folders', async () => {
    const { names, diagnostics } = await discover({ '.cache/a.txt': '', '.b.txt': '', 'c.txt': '' });
    expect(names).toEqual(['c.txt']);
    expect(diagnostics).toEqual([]);
  });

  it('reports other endings in a folder, and goes on', async () => {
    const { names, diagnostics } = await discover({
      'photo.png': '',
      'a.ndjson': '',
      'b.jsonl': '',
      'c.htm': '',
    });
    expect(names).toEqual(['a.ndjson', 'b.jsonl', 'c.htm']);
    expect(diagnostics).toMatchObject([{ code: 'unsupported-ending', severity: 'info' }]);
  });

  it('takes a file that is named directly, whatever its ending', async () => {
    const { names, files } = await discover({ 'report.text': '' }, 'report.text');
    expect(names).toEqual(['report.text']);
    expect(files[0]!.root).toBe(files[0]!.path);
  });

  it('reports a path that does not exist and reads the others', async () => {
    const { names, diagnostics } = await discover({ 'a.txt': '' }, 'a.txt', 'missing');
    expect(names).toEqual(['a.txt']);
    expect(diagnostics).toMatchObject([{ code: 'input-not-found', severity: 'error' }]);
  });

  it('lists a file once that is named twice', async () => {
    const { names } = await discover({ 'herald/a.txt': '' }, 'herald', 'herald/a.txt', 'herald/');
    expect(names).toEqual(['herald/a.txt']);
  });

  it('does not follow a link back to a folder that it stands in', async () => {
    const folder = await makeFolder({ 'herald/a.txt': '' });
    await symlink(folder, `${folder}/herald/loop`);
    const { files } = await discoverFiles([folder]);
    expect(files.map(({ path }) => path)).toEqual([`${folder}/herald/a.txt`]);
  });
});
