import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNewsroom, readResults, readTable } from './newsroom.ts';
import { crossclaim, finish, start } from './program.ts';

let cwd: string;
beforeEach(() => {
  cwd = createNewsroom();
});
afterEach(() => rm(cwd, { recursive: true }));

function lines(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const said = (text: string) => JSON.stringify({ text: `“${text},” Lena Ortiz said on Monday.` });

describe('crossclaim extract -', { timeout: 60_000 }, () => {
  it('answers line for line, in order, also where a line is bad', async () => {
    const input = [
      said('We will rebuild the bridge'),
      'no JSON',
      '',
      said('Nobody will lose a job'),
      '{"id":1}',
    ].join('\n');
    const { code, stdout } = await crossclaim(['extract', '-', '--quiet'], { cwd, input });
    expect(code).toBe(3);
    expect(lines(stdout)).toMatchObject([
      { article: { outlet: '-' }, claims: [{ kind: 'direct', speaker: { name: 'Lena Ortiz' } }] },
      { article: null, diagnostics: [{ code: 'invalid-json' }] },
      { article: null },
      { claims: [{ content: { text: expect.stringContaining('Nobody will lose a job') as string } }] },
      { article: null, diagnostics: [{ code: 'no-text' }] },
    ]);
  });

  it('remembers nothing from line to line', async () => {
    const first = said('We will rebuild the bridge');
    const other = said('The zorbine turned out to be Krellish');
    const alone = await crossclaim(['extract', '-'], { cwd, input: `${first}\n` });
    const after = await crossclaim(['extract', '-'], { cwd, input: `${other}\n${first}\n` });
    expect(lines(after.stdout)[1]).toEqual(lines(alone.stdout)[0]);
  });

  it('counts offsets in UTF-16 code units of the text that was given', async () => {
    const text = '🎉\r\n\u00a0“We will rebuild,” said Lena Ortiz.';
    const { stdout } = await crossclaim(['extract', '-'], { cwd, input: JSON.stringify({ text }) });
    const [{ article, claims }] = lines(stdout) as [
      { article: { text: string }; claims: { content: { spans: [[number, number]] } }[] },
    ];
    expect(article.text).toBe(text);
    const [[start, end]] = claims[0]!.content.spans;
    expect(text.slice(start, end)).toContain('We will rebuild');
  });

  it('adds the layers that are asked for', async () => {
    const { stdout } = await crossclaim(['extract', '-', '--layers', 'quotations,excluded'], {
      cwd,
      input: said('We will rebuild the bridge'),
    });
    expect(lines(stdout)).toMatchObject([{ layers: { excluded: [], quotations: [{ isClosed: true }] } }]);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = start(['extract', '-'], { cwd });
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${said('We will rebuild the bridge')}\n`.repeat(2000));
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, stderr } = await finish(child);
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('crossclaim match', { timeout: 60_000 }, () => {
  it('matches what extract wrote', async () => {
    const { stdout: input } = await crossclaim(['extract', 'news', '--quiet'], { cwd });
    const { code, stdout } = await crossclaim(['match', '-'], { cwd, input });
    expect(code).toBe(0);
    const { pairs } = JSON.parse(stdout) as { pairs: { findings: { relation: string }[] }[] };
    expect(new Set(pairs.flatMap(({ findings }) => findings.map(({ relation }) => relation)))).toContain(
      'agreement',
    );
  });

  it('finds what run finds', async () => {
    await crossclaim(['run', 'news', '--out', 'one', '--quiet'], { cwd });
    const { stdout: input } = await crossclaim(['extract', 'news', '--quiet'], { cwd });
    const backwards = input.trimEnd().split('\n').reverse().join('\n');
    await crossclaim(['match', '-', '--out', 'two', '--quiet'], { cwd, input: backwards });
    const [one, two] = [readResults(join(cwd, 'one')), readResults(join(cwd, 'two'))];
    for (const table of ['groups', 'agreements', 'discrepancies', 'claims', 'speakers', 'events']) {
      expect(two[`${table}.csv`]).toBe(one[`${table}.csv`]);
    }
    expect(readTable(cwd, 'two/discrepancies.csv').length).toBeGreaterThan(0);
  });

  it.each(['match', 'compare'])('ends %s with 2 when it is given a folder', async (command) => {
    const { code, stdout, stderr } = await crossclaim([command, 'news'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('news is a folder');
  });

  it('ends with 3 when a line is not what extract writes', async () => {
    const { code, stderr } = await crossclaim(['match', '-'], { cwd, input: '{"article":{}}\n' });
    expect(code).toBe(3);
    expect(stderr).toContain('-: Line 1 is not a line of "crossclaim extract": article.id: expected string');
  });
});

describe('crossclaim compare', { timeout: 60_000 }, () => {
  const ask = async (...requests: unknown[]) => {
    const input = requests.map((request) => JSON.stringify(request)).join('\n');
    const { code, stdout } = await crossclaim(['compare', '-', '--quiet'], { cwd, input });
    return { code, answers: lines(stdout) };
  };

  it('finds the agreement of two texts that quote the same words', async () => {
    const { code, answers } = await ask({
      id: 'q1',
      a: '“We will rebuild the harbour bridge before winter,” Lena Ortiz said.',
      b: 'Lena Ortiz said: “We will rebuild the harbour bridge before winter.”',
    });
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 'q1', relations: [{ relation: 'agreement', type: 'quote_verbatim' }] },
    ]);
  });

  it('takes claims as extract writes them', async () => {
    const { stdout } = await crossclaim(['extract', 'news', '--quiet'], { cwd });
    const claims = lines(stdout).flatMap((line) => {
      const { article, claims: own } = line as { article: unknown; claims: { kind: string }[] };
      return own.filter(({ kind }) => kind === 'direct').map((claim) => ({ ...claim, article }));
    });
    const { answers } = await ask({ id: 7, a: claims[0], b: claims[1], sameEvent: true });
    expect(answers).toMatchObject([{ id: 7, same: expect.any(Number) as number }]);
  });

  it('answers a bad line with an error and goes on', async () => {
    const fire = 'A fire broke out on the harbour bridge.';
    const { code, answers } = await ask({ id: 'q1', a: 'only one' }, { id: 'q2', a: fire, b: fire });
    expect(code).toBe(3);
    expect(answers).toMatchObject([{ id: 'q1', error: expect.any(String) as string }, { id: 'q2' }]);
  });
});
