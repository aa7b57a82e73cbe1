import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accuracyCommand } from '../../src/cli/commands/accuracy.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TEXT = 'The mayor said the bridge was safe.';
const GOLD = {
  id: 'herald',
  text: TEXT,
  attributions: [{ source: [[0, 9]], cue: [[10, 14]], content: [[15, 34]] }],
};

async function writeGold(): Promise<string> {
  const file = join(await temporaryFolder(), 'gold.jsonl');
  writeFileSync(file, `${JSON.stringify(GOLD)}\n`);
  return file;
}

async function printed(act: () => Promise<unknown>): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await act();
  return write.mock.calls.map(([text]) => String(text)).join('');
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('crossclaim accuracy', () => {
  it('prints a table a gold file', async () => {
    const gold = await writeGold();
    expect(await printed(() => accuracyCommand({ gold: [gold] }))).toMatch(/relation exact\s+100\.0/);
  });

  it('prints counts and ratios as a line of JSON', async () => {
    const gold = await writeGold();
    const line = await printed(() => accuracyCommand({ gold: [gold], json: true }));
    expect(JSON.parse(line)).toMatchObject({
      file: gold,
      articles: 1,
      measures: { 'content exact': { tp: 1, fp: 0, fn: 0, f1: 1 } },
    });
  });

  it('refuses a file that is not there', async () => {
    await expect(accuracyCommand({ gold: ['no-such-gold.jsonl'] })).rejects.toThrow(/cannot be read/);
  });
});
