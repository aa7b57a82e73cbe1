import { describe, expect, it } from 'vitest';
import { readInputFile } from '../../src/ingest/index.ts';
import { makeFolder } from './temporary-folder.ts';

const SENTENCE =
  'The council said on Tuesday that the café at the harbour would stay open until the bridge is built.';

async function read(content: string | Uint8Array, name = 'harbour.txt') {
  const root = await makeFolder({ [name]: content });
  return readInputFile({ path: `${root}/${name}`, root });
}

async function readText(content: Uint8Array): Promise<string | undefined> {
  return (await read(content)).articles[0]?.text;
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

function codes({ diagnostics }: { diagnostics: readonly { code: string }[] }): string[] {
  return diagnostics.map(({ code }) => code);
}

describe('encodings', () => {
  it('reads UTF-8', async () => {
    expect(await readText(Buffer.from(SENTENCE))).toBe(SENTENCE);
  });

  it('strips the byte order mark of UTF-8', async () => {
    expect(await readText(Buffer.from(`\uFEFF${SENTENCE}`))).toBe(SENTENCE);
  });

  it('reads UTF-16 little endian with a byte order mark', async () => {
    expect(await readText(utf16(SENTENCE, false))).toBe(SENTENCE);
  });

  it('reads UTF-16 big endian with a byte order mark', async () => {
    expect(await readText(utf16(SENTENCE, true))).toBe(SENTENCE);
  });

  it('reads what is not UTF-8 as windows-1252 and says so', async () => {
    const quoted = Buffer.concat([Buffer.from([0x93]), Buffer.from(SENTENCE, 'latin1'), Buffer.from([0x94])]);
    const result = await read(quoted);
    expect(result.articles[0]!.text).toBe(`“${SENTENCE}”`);
    expect(codes(result)).toContain('encoding-guessed');
  });
});

describe('text', () => {
  it('changes line breaks to LF and nothing else', async () => {
    const given = `  One\u00a0line  \r\n\r\n${SENTENCE}\r\tLast line 😀 \n\n`;
    const result = await read(given);
    expect(result.articles[0]!.text).toBe(`  One\u00a0line  \n\n${SENTENCE}\n\tLast line 😀 \n\n`);
  });

  it('gives the same article the same id', async () => {
    const [first, second] = [await read(SENTENCE), await read(SENTENCE)];
    expect(first.articles[0]!.id).toBe(second.articles[0]!.id);
  });
});

describe('outlet', () => {
  it('is the folder below the input path, with an info', async () => {
    const result = await read(SENTENCE, 'herald/june/harbour.txt');
    expect(result.articles[0]).toMatchObject({ outlet: 'herald', outletSource: 'folder' });
    expect(result.diagnostics).toMatchObject([{ code: 'outlet-from-folder', severity: 'info' }]);
  });

  it('is the name of a file directly in the input path, with a warning', async () => {
    const result = await read(SENTENCE);
    expect(result.articles[0]).toMatchObject({ outlet: 'harbour', outletSource: 'file' });
    expect(result.diagnostics).toMatchObject([{ code: 'outlet-from-file', severity: 'warning' }]);
  });

  it('is the name of a file that was named directly, whatever folder it lies in', async () => {
    const root = await makeFolder({ 'herald/harbour.v2.txt': SENTENCE });
    const path = `${root}/herald/harbour.v2.txt`;
    const { articles } = await readInputFile({ path, root: path });
    expect(articles[0]).toMatchObject({ outlet: 'harbour.v2', outletSource: 'file' });
  });

  it('is what the metadata say, without a diagnostic', async () => {
    const result = await read(JSON.stringify({ outlet: 'Coast Gazette', text: SENTENCE }), 'herald/a.json');
    expect(result.articles[0]).toMatchObject({ outlet: 'Coast Gazette', outletSource: 'metadata' });
    expect(result.diagnostics).toEqual([]);
  });
});

describe('files without an article', () => {
  it.each([
    ['empty-file', '', 'a.txt'],
    ['empty-file', ' \n\t\r\n', 'a.html'],
    ['empty-file', '[]', 'a.json'],
    ['binary-file', 'PK\u0000\u0001', 'a.txt'],
    ['invalid-json', '{"text": "The council', 'a.json'],
    ['unknown-json-shape', '"only a string"', 'a.json'],
    ['no-text', '{"title": "Bridge"}', 'a.json'],
    ['no-article-in-html', '<html><body><script>1</script></body></html>', 'a.html'],
    ['html-too-complex', `<html><body>${'<p>Yes.</p>'.repeat(40_000)}`, 'a.html'],
    ['html-too-complex', `<html><body>${'<div>'.repeat(20000)}${SENTENCE}`, 'a.html'],
  ])('%s', async (code, content, name) => {
    const result = await read(content, name);
    expect(result.articles).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ code, severity: 'error', stage: 'ingest' }]);
  });

  it('unreadable-file', async () => {
    const result = await readInputFile({ path: 'no/such/file.txt', root: 'no' });
    expect(result).toMatchObject({
      articles: [],
      diagnostics: [{ code: 'unreadable-file', severity: 'error' }],
    });
  });
});

describe('language', () => {
  const german =
    'Der Stadtrat teilte am Dienstag mit, dass die neue Brücke im Mai eröffnet werde. Die Bürgermeisterin wollte sich nicht dazu äußern, wie viel der Bau gekostet hat.';

  it('marks English', async () => {
    expect((await read(SENTENCE)).articles[0]!.language).toBe('en');
  });

  it('leaves out an article in another language and names the language', async () => {
    const result = await read(german);
    expect(result.articles).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ code: 'not-english', severity: 'error' }]);
    expect(result.diagnostics[0]!.message).toContain('German');
  });

  it('leaves out an article in another script', async () => {
    const result = await read(
      'Городской совет сообщил во вторник, что новый мост откроется в мае. '.repeat(3),
    );
    expect(codes(result)).toEqual(['not-english']);
  });

  it('is und for a text that is too short to tell, and the article is read', async () => {
    expect((await read('Nein, danke.')).articles[0]!.language).toBe('und');
  });

  it('does not take a list of names for another language', async () => {
    const names = 'Salma Haddad, Karim Nasser, Lucía Ibáñez, Giorgos Papadakis and Jomo Otieno won.';
    expect((await read(names)).articles).toHaveLength(1);
  });

  it('reads an English article that quotes another language at length', async () => {
    const quote =
      '“Nous ne voulons pas de ce pont, et nous ne paierons pas ce pont,” read the banners at the harbour.';
    const result = await read(`${quote}\n\n${SENTENCE}\n\n${SENTENCE}`);
    expect(result.articles[0]!.language).toBe('en');
  });
});
