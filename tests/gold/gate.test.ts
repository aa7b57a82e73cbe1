import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accuracyCommand } from '../../src/cli/commands/accuracy.ts';

const GOLD = ['articles', 'pairs.jsonl'];
const BASELINE = join(import.meta.dirname, 'baseline.json');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the gold of our own', { timeout: 300_000 }, () => {
  // `npm run gold:update` writes the baseline anew, after a gain or a change of the gold.
  it.each(GOLD)('is done no worse than the baseline says: %s', async (name) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const gold = [join(import.meta.dirname, name)];
    const code = await accuracyCommand({ gold, baseline: BASELINE, quiet: true });
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    expect(said).toBe('');
    expect(code).toBe(0);
  });
});
