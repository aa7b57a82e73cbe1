import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCorpora, readGold } from '../../../src/accuracy/readers/index.ts';
import { UsageError } from '../../../src/model/errors.ts';
import { temporaryFolder } from '../../support/temporary.ts';

let folder: string;
const put = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const line = (id: string): string => `${JSON.stringify({ id, text: 'Rain.', attributions: [] })}\n`;
const MARKED = 'outlet: Port Herald\n\nIt rained.';

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'harbour');
  mkdirSync(folder);
});

describe('the corpora of paths', () => {
  it('are one for each file of lines', () => {
    const files = [put('b.jsonl', line('b')), put('a.jsonl', line('a'))];
    expect(readCorpora(files).map(({ name }) => name)).toEqual(['b.jsonl', 'a.jsonl']);
  });

  it('are one for all articles of a folder, sorted, under its name', () => {
    put('snow.gold.txt', MARKED);
    put('rain.gold.txt', MARKED);
    put('fog.txt', 'Fog.');
    put('fog.ann', '');
    put('notes.md', 'not gold');
    const [corpus] = readCorpora([folder]);
    expect(corpus?.name).toBe('harbour');
    expect(corpus?.articles.map(({ id }) => id)).toEqual(['fog', 'rain', 'snow']);
  });

  it('keep the name of an article that is named alone', () => {
    const [rain, snow] = [put('rain.gold.txt', MARKED), put('snow.gold.txt', MARKED)];
    expect(readCorpora([rain]).map(({ name }) => name)).toEqual(['rain.gold.txt']);
    expect(readCorpora([rain, snow]).map(({ name }) => name)).toEqual(['harbour']);
  });

  it('read nothing twice', () => {
    const rain = put('rain.gold.txt', MARKED);
    expect(readCorpora([folder, rain])[0]?.articles).toHaveLength(1);
  });

  it('take the speech words that lie beside them', () => {
    const file = put('a.jsonl', line('a'));
    expect(readCorpora([file])[0]?.speechWords).toBeUndefined();
    put('speech-cues.txt', 'say');
    expect(readCorpora([file])[0]?.speechWords).toBe('say');
  });

  it.each([
    ['a path to nothing', 'missing.jsonl', /no such file/],
    ['a folder without gold', '.', /holds no gold/],
  ])('refuse %s', (_, name, message) => {
    expect(() => readCorpora([join(folder, name)])).toThrow(UsageError);
    expect(() => readCorpora([join(folder, name)])).toThrow(message);
  });

  it('refuse annotations without their text', () => {
    expect(() => readCorpora([put('fog.ann', '')])).toThrow(/fog\.txt: cannot be read/);
  });
});

describe('the gold of paths', () => {
  it('is articles and pairs, each file by its first line', () => {
    const pair = { id: 'p', a: 'Rain.', b: 'Fog.', relation: 'unrelated', type: 'LA_other_topic' };
    const files = [
      put('a.jsonl', line('a')),
      put('b.jsonl', JSON.stringify(pair)),
      put('rain.gold.txt', MARKED),
    ];
    const { corpora, pairs } = readGold(files);
    expect(corpora.map(({ name }) => name)).toEqual(['a.jsonl', 'rain.gold.txt']);
    expect(pairs.map(({ name }) => name)).toEqual(['b.jsonl']);
  });
});
