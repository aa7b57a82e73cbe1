import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/html/read-html.ts';

const PARAGRAPH =
  'The council of Westport said on Tuesday that the harbour bridge would open in May, after two years of work, and that the mayor would be the first to cross it.';

function readPage(head: string, body = ''): ReturnType<typeof readHtml>['articles'][number] {
  const paragraphs = `<p>${PARAGRAPH}</p>`.repeat(3);
  const html = `<!doctype html><html><head>${head}</head><body><article>${body}${paragraphs}</article></body></html>`;
  return readHtml(html, '').articles[0]!;
}

describe('a whole page', () => {
  const html = readFileSync(new URL('../../fixtures/ingest/bridge.html', import.meta.url), 'utf8');
  const { articles } = readHtml(html, 'hash');

  it('keeps paragraphs, headings, lists and quotations as blocks, without title, byline, captions and navigation', () => {
    expect(articles[0]!.text.split('\n\n')).toEqual([
      'The new harbour bridge will open on 3 May, the city council announced on Wednesday, after two years of work and a dispute about its cost.',
      '“We said that it would be ready by spring, and it will be,” the mayor, Ada Lind, told reporters.\nShe would not say what it had cost.',
      'Who pays',
      'The region pays 40 million euros, more than it had planned in the budget of last year.',
      'The city pays the rest, a sum that the council did not name.',
      '“Nobody asked the people who live here,” a resident of the old harbour wrote to the council.',
    ]);
  });

  it('prefers JSON-LD, looks into @graph, follows references and passes over broken blocks', () => {
    expect(articles[0]).toMatchObject({
      title: 'Harbour bridge to open in May',
      outlet: 'Northern Herald',
      author: 'Jane Roe, John Doe',
      url: 'https://herald.example/news/harbour-bridge',
      dates: ['2021-06-16T09:30:00+02:00'],
    });
  });
});

describe('metadata', () => {
  it('decodes entities inside JSON-LD', () => {
    const data = { '@type': 'NewsArticle', headline: 'Crews &amp; council talk' };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readPage(head).title).toBe('Crews & council talk');
  });

  it('reads OpenGraph', () => {
    const head = `<meta property="og:title" content="Bridge to open - Coast Gazette"><meta property="og:site_name" content="Coast Gazette">
      <meta property="og:url" content="https://gazette.example/bridge"><meta property="article:published_time" content="2021-06-16">`;
    expect(readPage(head)).toMatchObject({
      title: 'Bridge to open',
      outlet: 'Coast Gazette',
      url: 'https://gazette.example/bridge',
      dates: ['2021-06-16'],
    });
  });

  it.each(['date', 'DC.date', 'parsely-pub-date', 'sailthru.date', 'pubdate'])(
    'reads the date from %s',
    (name) => {
      expect(readPage(`<meta name="${name}" content="16 June 2021">`).dates).toEqual(['16 June 2021']);
    },
  );

  it.each(['author', 'parsely-author', 'sailthru.author', 'DC.creator'])(
    'reads the author from %s',
    (name) => {
      expect(readPage(`<meta name="${name}" content="By Jane Roe">`).author).toBe('Jane Roe');
    },
  );

  it('takes no address for an author', () => {
    const head =
      '<meta property="article:author" content="https://social.example/jane"><meta name="byl" content="Jane Roe">';
    expect(readPage(head).author).toBe('Jane Roe');
  });

  it('reads the date from a time element', () => {
    expect(readPage('', '<time datetime="2021-06-16T09:30Z">Wednesday</time>').dates).toContain(
      '2021-06-16T09:30Z',
    );
  });

  it('takes the rest of the title element for the outlet where a heading repeats the title', () => {
    const page = readPage('<title>Bridge to open | Coast Gazette</title>', '<h1>Bridge to open</h1>');
    expect(page).toMatchObject({ title: 'Bridge to open', outlet: 'Coast Gazette' });
  });

  it("leaves a site's name off a long title, but takes it for no outlet", () => {
    const page = readPage('<title>Harbour bridge to open in May - Coast Gazette</title>');
    expect(page.title).toBe('Harbour bridge to open in May');
    expect(page.outlet).toBeUndefined();
  });
});

describe('pages that are out of order', () => {
  it('reads a page without html and body', () => {
    const { articles } = readHtml(
      `<title>Bridge to open</title><h1>Bridge to open</h1><p>${PARAGRAPH}<p>${PARAGRAPH}`,
      '',
    );
    expect(articles).toMatchObject([{ title: 'Bridge to open', text: `${PARAGRAPH}\n\n${PARAGRAPH}` }]);
  });

  it('never runs scripts', () => {
    const page = readPage(
      '<script>globalThis.hasRun = true</script>',
      '<img src="x" onerror="globalThis.hasRun = true">',
    );
    expect(page.text).toContain(PARAGRAPH);
    expect('hasRun' in globalThis).toBe(false);
  });
});
