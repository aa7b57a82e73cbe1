import { mkdir, readdir, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/report/index.ts';
import { replaceFolder } from '../../src/report/write/replace-folder.ts';
import { runOfBridge } from '../support/findings.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { bridgeReport, readFolder, writtenFiles } from './written.ts';

/** No process has this id: it is above the highest that Linux gives. */
const DEAD_PROCESS = 4_194_999;

async function folderOfRun(name = 'latest'): Promise<{ parent: string; directory: string }> {
  const parent = await temporaryFolder();
  const directory = join(parent, name);
  await writeReport(bridgeReport(), runOfBridge(), { directory });
  return { parent, directory };
}

describe('writeReport', () => {
  it('gives the paths of all files, the one to open first at the front', async () => {
    const directory = join(await temporaryFolder(), 'latest');
    const paths = await writeReport(bridgeReport(), runOfBridge(), { directory });
    expect(paths[0]).toBe(join(directory, 'groups.csv'));
    const files = await readFolder(directory);
    expect(paths.toSorted()).toEqual([...files.keys()].map((path) => join(directory, path)).sort());
  });

  it('writes the same bytes for the same report', async () => {
    expect([...(await writtenFiles())]).toEqual([...(await writtenFiles())]);
  });

  it.each([
    ['csv', ['groups.csv', 'datapackage.json'], ['report.json']],
    ['json', ['report.json'], ['groups.csv', 'datapackage.json']],
  ] as const)('writes what %s needs and no more', async (format, wanted, unwanted) => {
    const files = await writtenFiles(bridgeReport(), { formats: [format] });
    expect([...files.keys()]).toEqual(expect.arrayContaining([...wanted, 'codebook.md', 'run.json']));
    for (const path of unwanted) expect(files.has(path)).toBe(false);
  });

  it('writes the texts that the offsets count into', async () => {
    const files = await writtenFiles();
    for (const { id, text } of bridgeReport().articles) expect(files.get(`texts/${id}.txt`)).toBe(text);
  });

  it('keeps the count of code points where a text has half a character', async () => {
    const report = bridgeReport();
    const articles = report.articles.map((article) => ({
      ...article,
      text: `\ud83d ${article.text} \ude00`,
    }));
    const files = await writtenFiles({ ...report, articles });
    for (const { id, text } of articles) {
      expect(Array.from(files.get(`texts/${id}.txt`) ?? '')).toHaveLength(Array.from(text).length);
    }
    expect(files.get('report.json')).toContain('"text": "\\ud83d ');
  });

  it('adds the counts of the report to the run', async () => {
    const run: unknown = JSON.parse((await writtenFiles()).get('run.json') ?? '');
    expect(run).toMatchObject({
      program: 'crossclaim',
      counts: {
        articles: 4,
        'articles.copy': 1,
        outlets: 4,
        claims: 7,
        'groups.differs': 2,
        discrepancies: 2,
      },
      timings: { extract: 12.5 },
    });
  });

  it('replaces the folder of an earlier run and leaves nothing beside it', async () => {
    const { parent, directory } = await folderOfRun();
    await writeReport(bridgeReport(), runOfBridge(), { directory, formats: ['json'] });
    expect((await readFolder(directory)).has('groups.csv')).toBe(false);
    expect(await readdir(parent)).toEqual(['latest']);
  });

  it('fills an empty folder', async () => {
    const directory = await temporaryFolder();
    await writeReport(bridgeReport(), runOfBridge(), { directory });
    expect((await readFolder(directory)).has('groups.csv')).toBe(true);
  });

  it('replaces what a link points to and keeps the link', async () => {
    const { parent, directory } = await folderOfRun('monday');
    await symlink(directory, join(parent, 'latest'));
    await writeReport(bridgeReport(), runOfBridge(), {
      directory: join(parent, 'latest'),
      formats: ['json'],
    });
    expect((await readFolder(directory)).has('groups.csv')).toBe(false);
  });

  it.each(['{"timings": {}}', '{', 'null'])(
    'refuses a folder that holds other things and a run.json with %s',
    async (content) => {
      const directory = await temporaryFolder();
      await writeFile(join(directory, 'diary.txt'), 'Dear diary');
      await writeFile(join(directory, 'run.json'), content);
      const writing = writeReport(bridgeReport(), runOfBridge(), { directory });
      await expect(writing).rejects.toMatchObject({ name: 'UsageError', code: 'foreign-folder' });
      expect([...(await readFolder(directory)).keys()]).toEqual(['diary.txt', 'run.json']);
    },
  );

  it('refuses a file', async () => {
    const directory = join(await temporaryFolder(), 'latest');
    await writeFile(directory, 'Dear diary');
    const writing = writeReport(bridgeReport(), runOfBridge(), { directory });
    await expect(writing).rejects.toMatchObject({ name: 'UsageError', code: 'not-a-folder' });
  });
});

describe('replaceFolder', () => {
  it('leaves the old folder whole and nothing beside it where filling the new one fails', async () => {
    const { parent, directory } = await folderOfRun();
    const before = await readFolder(directory);
    const replacing = replaceFolder(directory, async (folder) => {
      await writeFile(join(folder, 'groups.csv'), 'half a ta');
      throw new Error('The disk is full.');
    });
    await expect(replacing).rejects.toThrow('The disk is full.');
    expect([...(await readFolder(directory))]).toEqual([...before]);
    expect(await readdir(parent)).toEqual(['latest']);
  });

  it('shows the old folder until the new one is full', async () => {
    const { directory } = await folderOfRun();
    const before = await readFolder(directory);
    await replaceFolder(directory, async (folder) => {
      await writeFile(join(folder, 'run.json'), '{"program": "crossclaim"}');
      expect([...(await readFolder(directory))]).toEqual([...before]);
    });
    expect([...(await readFolder(directory)).keys()]).toEqual(['run.json']);
  });

  it('clears away what dead runs left and leaves what living ones are writing', async () => {
    const { parent, directory } = await folderOfRun();
    const living = `.latest.${process.pid}-0a1b2c3d.tmp`;
    for (const name of [
      `.latest.${DEAD_PROCESS}-0a1b2c3d.tmp`,
      `.latest.${DEAD_PROCESS}-0a1b2c3d.old`,
      living,
      '.latest.tmp',
    ]) {
      await mkdir(join(parent, name));
    }
    await writeReport(bridgeReport(), runOfBridge(), { directory });
    expect((await readdir(parent)).sort()).toEqual([living, '.latest.tmp', 'latest'].sort());
  });

  it('puts the old folder back where a run was stopped while it swapped', async () => {
    const { parent, directory } = await folderOfRun();
    const before = await readFolder(directory);
    await rename(directory, join(parent, `.latest.${DEAD_PROCESS}-0a1b2c3d.old`));
    await mkdir(join(parent, `.latest.${DEAD_PROCESS}-0a1b2c3d.tmp`));
    await expect(
      replaceFolder(directory, () => Promise.reject(new Error('Stopped again.'))),
    ).rejects.toThrow();
    expect([...(await readFolder(directory))]).toEqual([...before]);
    expect(await readdir(parent)).toEqual(['latest']);
  });

  it('gives the new folder the rights that new folders have', async () => {
    const { parent, directory } = await folderOfRun();
    await mkdir(join(parent, 'ordinary'));
    expect((await stat(directory)).mode).toBe((await stat(join(parent, 'ordinary'))).mode);
  });
});
