import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accuracyCommand, type AccuracyFlags } from '../../src/cli/commands/accuracy.ts';
import { temporaryFolder } from '../support/temporary.ts';

const FOUND = '{s1|The mayor} {u1|said} {c1|the bridge was safe}.';
/** Gold that no reader would find. */
const HIDDEN = '{s1|The mayor} {u1|said} {c1|the bridge was safe}. {c2|Rain fell} on the {s2|quay}.';

let folder: string;
let gold: string;
let baseline: string;

function putGold(marked: string): void {
  writeFileSync(join(folder, 'bridge.gold.txt'), `outlet: Port Herald\n\n${marked}\n`);
}

/** What the command prints, what it says and its exit code. */
async function call(flags: Partial<AccuracyFlags> = {}) {
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  const code = await accuracyCommand({ gold: [gold], ...flags });
  const [printed, said] = [out, err].map((write) => write?.mock.calls.map(([text]) => String(text)).join(''));
  vi.restoreAllMocks();
  return { code, printed: printed ?? '', said: said ?? '' };
}

beforeEach(async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  folder = await temporaryFolder();
  gold = join(folder, 'bridge.gold.txt');
  baseline = join(folder, 'figures', 'baseline.json');
  putGold(FOUND);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('crossclaim accuracy', () => {
  it('prints tables for each corpus', async () => {
    const { printed, code } = await call();
    expect(printed).toMatch(/^bridge\.gold\.txt: 1 article,/);
    expect(printed).toMatch(/relation exact\s+100\.0/);
    expect(code).toBe(0);
  });

  it('prints counts and ratios as a line of JSON', async () => {
    const { printed } = await call({ json: true });
    expect(JSON.parse(printed)).toMatchObject({
      corpus: 'bridge.gold.txt',
      articles: 1,
      measures: { 'content exact': { tp: 1, fp: 0, fn: 0, f1: 1 } },
    });
  });

  it('takes the words of speech from a file', async () => {
    const cues = join(folder, 'words.txt');
    writeFileSync(cues, 'shout');
    const { printed } = await call({ json: true, cues });
    expect(JSON.parse(printed)).toMatchObject({ measures: { 'scope content half': { tp: 0, fn: 0 } } });
  });

  it.each([
    [{ gold: ['no-such-gold.jsonl'] }, /no such file/],
    [{ updateBaseline: true }, /needs --baseline/],
    [{ baseline: 'no-such-baseline.json' }, /There is no no-such-baseline\.json: write it with/],
    [{ errors: 'errors.csv' }, /must end in \.html or \.jsonl/],
    [{ tolerance: 'some' }, /percentage points/],
    [{ cues: 'no-such-list.txt' }, /cannot be read/],
  ])('refuses %j', async (flags, message) => {
    await expect(accuracyCommand({ gold: [gold], ...flags })).rejects.toThrow(message);
  });
});

describe('crossclaim accuracy with pairs', () => {
  const line = (id: string, b: string): string =>
    JSON.stringify({ id, a: 'The blast killed 4 people.', b, relation: 'discrepancy', type: 'number' });
  let pairs: string;

  beforeEach(() => {
    pairs = join(folder, 'blast.jsonl');
    writeFileSync(pairs, `${line('blast-1', 'The blast killed 9 people.')}\n`);
  });

  it('scores the comparison, beside the extraction where both are given', async () => {
    const { printed } = await call({ gold: [gold, pairs] });
    expect(printed).toMatch(/^bridge\.gold\.txt: 1 article,/);
    expect(printed).toMatch(/\nblast\.jsonl: 1 pair,/);
    expect(printed).toMatch(/relation discrepancy +100\.0/);
  });

  it('prints a line of JSON', async () => {
    const { printed } = await call({ gold: [pairs], json: true });
    expect(JSON.parse(printed)).toMatchObject({ corpus: 'blast.jsonl', pairs: 1 });
  });

  it('lists the wrong pairs, and holds the figures against a baseline', async () => {
    await call({ gold: [pairs], baseline, updateBaseline: true });
    writeFileSync(pairs, `${line('blast-1', 'Four people died in the blast.')}\n`);
    const [page, lines] = [join(folder, 'errors.html'), join(folder, 'errors.jsonl')];
    const { code } = await call({ gold: [pairs], baseline, errors: page });
    await call({ gold: [pairs], errors: lines });
    expect(code).toBe(1);
    expect(readFileSync(page, 'utf8')).toContain('<h2>number (1)</h2>');
    expect(JSON.parse(readFileSync(lines, 'utf8'))).toMatchObject({ class: 'wrong relation' });
  });
});

describe('crossclaim accuracy --errors', () => {
  it('writes a page or lines, by the ending of the name', async () => {
    putGold(HIDDEN);
    const [page, lines] = [join(folder, 'errors.html'), join(folder, 'errors.jsonl')];
    await call({ errors: page });
    await call({ errors: lines });
    expect(readFileSync(page, 'utf8')).toContain('<h2 id="missed">missed (1)</h2>');
    expect(JSON.parse(readFileSync(lines, 'utf8'))).toMatchObject({ class: 'missed' });
  });
});

describe('crossclaim accuracy --baseline', () => {
  it('writes the same bytes for the same figures', async () => {
    const { said } = await call({ baseline, updateBaseline: true });
    const first = readFileSync(baseline, 'utf8');
    await call({ baseline, updateBaseline: true });
    expect(readFileSync(baseline, 'utf8')).toBe(first);
    expect(said).toMatch(/now holds the figures of bridge\.gold\.txt/);
  });

  it('is passed where nothing fell', async () => {
    await call({ baseline, updateBaseline: true });
    const { code, said } = await call({ baseline, quiet: true });
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it('fails with exit code 1 and says what fell', async () => {
    await call({ baseline, updateBaseline: true });
    putGold(HIDDEN);
    const { code, said } = await call({ baseline, quiet: true });
    expect(code).toBe(1);
    expect(said).toMatch(/content half: 100\.0 before, 66\.7 now/);
    expect(await call({ baseline, tolerance: '60' })).toMatchObject({ code: 0 });
  });

  it('does not know a corpus that it never saw', async () => {
    await call({ baseline, updateBaseline: true });
    const other = join(folder, 'quay.gold.txt');
    writeFileSync(other, 'outlet: Port Herald\n\nRain fell.\n');
    await expect(accuracyCommand({ gold: [other], baseline })).rejects.toThrow(
      /no figures for quay\.gold\.txt/,
    );
  });

  it('goes by names, which must differ', async () => {
    const twin = join(await temporaryFolder(), 'bridge.gold.txt');
    writeFileSync(twin, 'outlet: Port Herald\n\nRain fell.\n');
    const flags = { gold: [gold, twin], baseline, updateBaseline: true };

    await expect(accuracyCommand(flags)).rejects.toThrow(/Two corpora are called bridge\.gold\.txt/);
  });
});

describe('under GitHub Actions', () => {
  it('the figures are added to the page of the job', async () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, '# Job\n');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    await call();
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^# Job\n### Accuracy: bridge\.gold\.txt \(1 article\)\n\n\| Measure /,
    );
  });
});
