import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFile, ARTICLES, createNewsroom, readResults, readTable } from './newsroom.ts';
import { crossclaim, finish, start } from './program.ts';

const WORDS = 'rebuild the harbour bridge before winter';

let cwd: string;
beforeEach(() => {
  cwd = createNewsroom();
});
afterEach(() => rm(cwd, { recursive: true }));

describe('crossclaim run', { timeout: 60_000 }, () => {
  it('writes tables that can be read back', async () => {
    const { code, stdout } = await crossclaim(['run', 'news', '--out', 'found'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('3 articles');
    const claims = readTable(cwd, 'found/claims.csv').filter(({ text }) => text!.includes(WORDS));
    expect(claims.map(({ outlet }) => outlet).sort()).toEqual(['Courier', 'Port Ellery Tribune', 'herald']);
    expect(new Set(claims.map(({ speaker }) => speaker))).toEqual(new Set(['Lena Ortiz']));
    expect(readTable(cwd, 'found/articles.csv')).toHaveLength(3);
  });

  it('finds who agrees and who differs', async () => {
    await crossclaim(['run', 'news', '--out', 'found'], { cwd });
    const outlets = (table: string) =>
      readTable(cwd, 'found', table)
        .filter(({ a_text }) => a_text!.includes(WORDS) || a_text!.includes('not rebuild'))
        .map(({ a_outlet, b_outlet }) => [a_outlet, b_outlet].sort().join(' and '));
    expect(outlets('agreements.csv')).toContain('Port Ellery Tribune and herald');
    expect(outlets('discrepancies.csv')).toContain('Courier and Port Ellery Tribune');
  });

  it('ends with 1 when a discrepancy is found and asked for', async () => {
    const { code } = await crossclaim(['run', 'news', '--fail-on', 'discrepancy', '--quiet'], { cwd });
    expect(code).toBe(1);
    expect(existsSync(join(cwd, 'output/latest/report.json'))).toBe(true);
  });

  it.each([
    [['run', 'nwes'], /no file or folder "nwes"/],
    [['run', 'news', '--format', 'pdf'], /--format: output\.formats\.0/],
    [['run', '--otu', 'found'], /unknown option '--otu'[^]*--out/],
    [['rnu'], /unknown command 'rnu'[^]*run/],
  ])('ends %j with 2 and writes nothing', async (args, message) => {
    const { code, stderr } = await crossclaim(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(existsSync(join(cwd, 'output'))).toBe(false);
  });

  it('ends with 2 on a mistake in the configuration file, and says where', async () => {
    addFile(cwd, 'pipeline.config.json', '{\n  "outptu": {}\n}');
    const { code, stderr } = await crossclaim(['run', 'news'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('pipeline.config.json:2:3: unknown key "outptu". Did you mean "output"?');
  });

  it('ends with 3 when one input cannot be read, lists it and reads the others', async () => {
    addFile(cwd, 'news/scan.txt', new Uint8Array([80, 0, 75, 0, 3, 4]));
    const { code, stderr } = await crossclaim(['run', 'news', '--out', 'found'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('news/scan.txt');
    expect(readTable(cwd, 'found/articles.csv').length).toBeGreaterThanOrEqual(3);
    expect(readTable(cwd, 'found/diagnostics.csv').map(({ file }) => file)).toContain('news/scan.txt');
  });

  it('prints nothing but JSON with --json', async () => {
    const { code, stdout } = await crossclaim(['run', 'news', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { articles: 3, outlets: 3 }, failures: [] });
  });

  it('says nothing with --quiet', async () => {
    const { stdout, stderr } = await crossclaim(['run', 'news', '--quiet'], { cwd });
    expect([stdout, stderr]).toEqual(['', '']);
  });

  it('reads standard input', async () => {
    const input = ARTICLES['news/courier.jsonl']!;
    const { code } = await crossclaim(['run', '-', '--out', 'found', '--quiet'], { cwd, input });
    expect(code).toBe(0);
    expect(readTable(cwd, 'found/articles.csv')).toMatchObject([{ external_id: 'courier-17' }]);
  });

  it('takes the output folder from the environment', async () => {
    await crossclaim(['run', 'news', '--quiet'], {
      cwd,
      environment: { CROSSCLAIM_OUTPUT_DIRECTORY: 'elsewhere' },
    });
    expect(existsSync(join(cwd, 'elsewhere/groups.csv'))).toBe(true);
  });

  it('gives the same bytes whatever the order of the paths and the concurrency', async () => {
    const paths = ['news/herald', 'news/tribune', 'news/courier.jsonl'];
    await crossclaim(['run', ...paths, '--out', 'one', '--quiet'], {
      cwd,
      environment: { CROSSCLAIM_EXTRACT_CONCURRENCY: '16' },
    });
    await crossclaim(['run', ...paths.reverse(), '--out', 'two', '--quiet'], {
      cwd,
      environment: { CROSSCLAIM_EXTRACT_CONCURRENCY: '1' },
    });
    const first = readResults(join(cwd, 'one'));
    expect(Object.keys(first).length).toBeGreaterThan(8);
    expect(readResults(join(cwd, 'two'))).toEqual(first);
  });

  it('says where the output cannot be written', async () => {
    addFile(cwd, 'note', 'a file');
    const { code, stderr } = await crossclaim(['run', 'news', '--out', 'note/found'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/note\/found cannot be written \(E\w+\)[^]*--out/);
    expect(stderr).not.toContain('bug');
  });

  it('does not read its own results when they lie in the input', async () => {
    await crossclaim(['run', 'news', '--out', 'news/found', '--quiet'], { cwd });
    const { code } = await crossclaim(['run', 'news', '--out', 'news/again', '--quiet'], { cwd });
    expect(code).toBe(0);
    expect(readTable(cwd, 'news/again/articles.csv')).toHaveLength(3);
    expect(readTable(cwd, 'news/again/diagnostics.csv').map(({ code: name }) => name)).toContain(
      'earlier-results',
    );
  });

  it('names a file safely for the terminal', async () => {
    addFile(cwd, 'news/\u001b[31mred.txt', '');
    const { code, stderr } = await crossclaim(['run', 'news', '--quiet'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toBe('news/red.txt: The file holds no text.\n');
  });

  it('leaves the old results whole when a signal ends it', async () => {
    await crossclaim(['run', 'news', '--out', 'found', '--quiet'], { cwd });
    const before = readResults(join(cwd, 'found'));
    const [, , line = ''] = Object.values(ARTICLES);
    addFile(
      cwd,
      'many.jsonl',
      Array.from({ length: 3000 }, (_, index) => line.replace('Courier', `Courier ${index}`)).join(''),
    );
    const child = start(['run', 'many.jsonl', '--out', 'found'], { cwd });
    setTimeout(() => child.kill('SIGTERM'), 500);
    const { code, signal } = await finish(child);
    expect([code, signal]).toEqual([null, 'SIGTERM']);
    expect(readResults(join(cwd, 'found'))).toEqual(before);
  });
});

describe('crossclaim report, explain and config', { timeout: 60_000 }, () => {
  it('writes the same files again from report.json', async () => {
    await crossclaim(['run', 'news', '--out', 'found', '--quiet'], { cwd });
    const { code } = await crossclaim(['report', 'found', '--out', 'again', '--quiet'], { cwd });
    expect(code).toBe(0);
    expect(readResults(join(cwd, 'again'))).toEqual(readResults(join(cwd, 'found')));
  });

  it('explains claims and pairs by their ids', async () => {
    await crossclaim(['run', 'news', '--out', 'found', '--quiet'], { cwd });
    const [claim] = readTable(cwd, 'found/claims.csv');
    const [pair] = readTable(cwd, 'found/agreements.csv');
    for (const id of [claim!['claim_id']!, pair!['pair_id']!]) {
      const { code, stdout } = await crossclaim(['explain', id, '--out', 'found'], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(id);
    }
  });

  it('says of what is no report what is wrong with it, not that something is missing beside it', async () => {
    addFile(cwd, 'old.json', '{"program": "crossclaim", "format": 0}');
    const { code, stderr } = await crossclaim(['report', 'old.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('old.json has report format 0');
  });

  it('ends with 2 for an id that is not there', async () => {
    await crossclaim(['run', 'news', '--out', 'found', '--quiet'], { cwd });
    const { code, stderr } = await crossclaim(['explain', 'c_aaaaaaaaaaaa', '--out', 'found'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('c_aaaaaaaaaaaa');
  });

  it('shows where each value of the configuration comes from', async () => {
    addFile(cwd, 'pipeline.config.json', '{\n  "failOn": "discrepancy"\n}');
    const environment = { CROSSCLAIM_OUTPUT_EXCEL: 'true' };
    const { stdout } = await crossclaim(['config', '--out', 'found'], { cwd, environment });
    expect(stdout).toMatch(/failOn +"discrepancy" +file pipeline\.config\.json:2:3/);
    expect(stdout).toMatch(/output\.excel +true +environment CROSSCLAIM_OUTPUT_EXCEL/);
    expect(stdout).toMatch(/output\.directory +"found" +flag --out/);
    expect(stdout).toMatch(/extract\.concurrency +8 +default/);
  });
});
