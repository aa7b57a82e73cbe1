import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/ingest/formats/json.ts';
import { readJsonLines } from '../../../src/ingest/formats/jsonl.ts';

const TEXT = 'The ferry company said on Friday that it would talk to the crews.';

describe('readJson', () => {
  it.each(['text', 'body', 'content', 'articleBody', 'maintext'])('takes the text from %s', (field) => {
    expect(readJson(JSON.stringify({ [field]: TEXT })).articles).toMatchObject([{ text: TEXT }]);
  });

  it.each(['outlet', 'publisher', 'source', 'site_name', 'publication'])(
    'takes the outlet from %s',
    (field) => {
      const { articles } = readJson(JSON.stringify({ [field]: { name: 'Coast Gazette' }, text: TEXT }));
      expect(articles[0]!.outlet).toBe('Coast Gazette');
    },
  );

  it.each([
    ['a name', 'Jane Roe'],
    ['a list', ['Jane Roe']],
    ['an object', { name: 'Jane Roe' }],
    ['a list of objects', [{ name: 'Jane Roe' }]],
  ])('takes the author from %s', (_kind, author) => {
    expect(readJson(JSON.stringify({ author, text: TEXT })).articles[0]!.author).toBe('Jane Roe');
  });

  it.each(['publishedAt', 'published', 'date', 'datePublished', 'date_publish', 'pubDate', 'publish_date'])(
    'takes the date from %s',
    (field) => {
      const { articles } = readJson(JSON.stringify({ [field]: '2021-06-18', text: TEXT }));
      expect(articles[0]!.dates).toEqual(['2021-06-18']);
    },
  );

  it('takes title, address and id under their other names', () => {
    const given = { id: 7, headline: 'Ferry talks', link: 'https://gazette.example/ferry', text: TEXT };
    expect(readJson(JSON.stringify(given)).articles).toMatchObject([
      { externalId: '7', title: 'Ferry talks', url: 'https://gazette.example/ferry' },
    ]);
  });

  it.each(['articles', 'items', 'data'])('reads the list under %s', (field) => {
    expect(readJson(JSON.stringify({ [field]: [{ text: TEXT }, { text: TEXT }] })).articles).toHaveLength(2);
  });

  it('keeps the other articles of a list when one cannot be read', () => {
    const { articles, notices } = readJson(
      JSON.stringify([{ text: TEXT }, 7, { title: 'Empty' }, { text: TEXT }]),
    );
    expect(articles).toHaveLength(2);
    expect(notices.map(({ code }) => code)).toEqual(['unknown-json-shape', 'no-text']);
    expect(notices[0]!.message).toContain('Article 2');
  });

  it('says in which line the JSON is broken', () => {
    const { notices } = readJson('{\n  "title": "Ferry talks",\n  text: 1\n}');
    expect(notices).toMatchObject([{ code: 'invalid-json' }]);
    expect(notices[0]!.message).toContain('line 3');
  });

  it('reads JSON lines that stand in a .json file', () => {
    const line = JSON.stringify({ text: TEXT });
    expect(readJson(`${line}\n${line}\n`).articles).toHaveLength(2);
  });

  it('survives values that are nested very deeply', () => {
    const source = `[{"text": "x", "more": ${'['.repeat(50_000)}${']'.repeat(50_000)}}, {"text": "${TEXT}"}]`;
    expect(readJson(source).articles).toHaveLength(1);
  });
});

describe('readJsonLines', () => {
  it('keeps the other lines when one is broken, and says which', () => {
    const line = JSON.stringify({ text: TEXT });
    const { articles, notices } = readJsonLines(`${line}\n\n{"text": \n${line}`);
    expect(articles).toHaveLength(2);
    expect(notices).toMatchObject([{ code: 'invalid-json' }]);
    expect(notices[0]!.message).toContain('Line 3');
  });
});
