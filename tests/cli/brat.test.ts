import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { accuracyCommand } from '../../src/cli/commands/accuracy.ts';
import { extractCommand } from '../../src/cli/commands/extract.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TEXT =
  'Title: Quay closed 🌊\nOutlet: Port Herald\n\n' +
  '🌊 The harbour was flooded. “We will rebuild 🚧 before winter,” Mayor Ana Lind said on Monday. ' +
  '“Nobody,” she added, “will lose a job.”\n\nLind told reporters that the dredging would start in May.\n';

async function extractToBrat(): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'quay.txt'), TEXT);
  const brat = join(folder, 'brat');
  await extractCommand([join(folder, 'quay.txt')], { brat });
  return brat;
}

describe('crossclaim extract --brat', () => {
  it('fills a folder that brat opens, and prints nothing', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const folder = await extractToBrat();
    expect(write).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const names = readdirSync(folder);
    expect(names.map((name) => name.replace(/^a_\w{12}/, 'ID')).sort()).toEqual([
      'ID.ann',
      'ID.txt',
      'annotation.conf',
    ]);
    const read = (ending: string): string =>
      readFileSync(join(folder, names.find((name) => name.endsWith(ending)) ?? ''), 'utf8');
    const [text, annotations] = [read('.txt'), read('.ann')];
    const [, start, end, words] = /^T1\tContent (\d+) (\d+)\t(.*)$/m.exec(annotations) ?? [];
    expect(words).toBe('“We will rebuild 🚧 before winter,”');
    expect(Array.from(text).slice(Number(start), Number(end)).join('')).toBe(words);
    expect(annotations).toMatch(/^#\d+\tAnnotatorNotes T1\tAna Lind$/m);
  });

  it('gives gold that our own claims fit without a fault', async () => {
    const folder = await extractToBrat();
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await accuracyCommand({ gold: [folder], json: true });
    const [[line] = []] = write.mock.calls;
    vi.restoreAllMocks();
    expect(JSON.parse(String(line))).toMatchObject({
      corpus: 'brat',
      articles: 1,
      gold: 3,
      measures: { 'relation exact': { tp: 3, fp: 0, fn: 0 }, 'speaker name of all': { fn: 0 } },
    });
  });

  it('touches no folder that holds something', async () => {
    const folder = await extractToBrat();
    await expect(extractCommand([join(folder, '..', 'quay.txt')], { brat: folder })).rejects.toThrow(
      /is not empty: annotations in it could be lost/,
    );
  });
});
