import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import type { DiagnosticInput } from '../../../src/model/diagnostic.ts';
import type { Span } from '../../../src/model/span.ts';
import { furniture } from '../../../src/stages/furniture/index.ts';

const OPENING =
  'The council of Westport said on Tuesday that the harbour bridge would open in May, after two years of work.';
const CLOSING = '“We said that it would be ready by spring,” the mayor told reporters on the quay.';

interface Found {
  readonly excluded: readonly Span[];
  readonly left: string;
  readonly notices: readonly Pick<DiagnosticInput, 'code' | 'severity'>[];
}

function run(text: string, metadata: { title?: string; author?: string } = {}): Found {
  const article: Article = {
    id: 'a_aaaaaaaaaaaa',
    outlet: 'Northern Herald',
    outletSource: 'metadata',
    title: '',
    language: 'en',
    text,
    file: 'bridge.txt',
    format: 'txt',
    sha256: '',
    ...metadata,
  };
  const notices: Found['notices'][number][] = [];
  const excluded = furniture.create(furniture.options.parse({}))({ article, layers: {} }, (notice) =>
    notices.push(notice),
  );
  let left = '';
  let end = 0;
  for (const span of excluded) {
    left += text.slice(end, span.start);
    end = span.end;
  }
  return { excluded, left: (left + text.slice(end)).replace(/\s*\n\s*/gu, '\n').trim(), notices };
}

function keep(line: string): string {
  return run(`${OPENING}\n\n${line}\n\n${CLOSING}`).left;
}

const WITHOUT = `${OPENING}\n${CLOSING}`;

describe('a line of page furniture is excluded', () => {
  it.each([
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Share this article',
    'Facebook Twitter WhatsApp',
    'top of page',
    'Skip to content',
    'Search',
    'ADVERTISEMENT',
    '10 views0 comments',
    '1,204 Comments',
    'Comments',
    'Post: Blog7_Post',
    'More Related Stories',
    'Read more: Ferry strike enters third week',
    'Related: Mayor says ‘nobody was asked’',
    'Sign up for our newsletter and never miss a story.',
    'Subscribe to our morning briefing.',
    'Follow us on Instagram and Facebook',
    'We use cookies to improve this site. You can change this at any time.',
    'Photo: Max Poe/Reuters',
    'The mayor walks across the bridge in April. (AP Photo/Max Poe)',
    'The bridge in April. Max Poe/AFP via Getty Images',
    'Getty Images',
    '© 2021 Northern Herald. All rights reserved.',
    'Tags: bridge, harbour, council',
    'This story has been updated to include the council’s answer.',
    '(Reporting by Jane Roe; Editing by John Doe)',
    'Updated: June 16, 2021, 9:30 a.m.',
    '5 min read',
    '-+=',
    '* * *',
    'https://herald.example/bridge',
    '.caption { ',
    'font-size: 12px;',
  ])('%s', (line) => {
    expect(keep(line)).toBe(WITHOUT);
  });
});

describe('a line of the article is kept', () => {
  it.each([
    '“Leave a reply and I will read it,” the mayor wrote to the residents.',
    'Related costs, the council said, would be paid by the region.',
    'Read more: that is the advice of Ada Lind, the mayor, to her own party.',
    'Comments by the mayor on Monday had angered the ferry crews.',
    'Search teams found the boat on Monday.',
    'Photo agencies protested on Friday.',
    'Share prices of the ferry company fell by 4 percent.',
    'Subscribe to our plan, she told the crews, “and your jobs are safe.”',
    'Follow the money, an old saying of the harbour goes.',
    'Getty Images sued the company on Friday.',
    'The company told Reuters that it would not appeal.',
    '10 views were presented to the council, 9 of them against the bridge.',
    'By Tuesday evening the bridge was closed.',
    'Who pays',
    'No.',
    '”',
    'In 2021, 40 million euros;',
  ])('%s', (line) => {
    expect(keep(line)).toBe(`${OPENING}\n${line}\n${CLOSING}`);
  });
});

describe('above the first paragraph', () => {
  it('keeps the headline and excludes byline and date', () => {
    const { left } = run(`Bridge to open in May\nBy Jane Roe, City Editor\nJune 16, 2021\n\n${WITHOUT}`);
    expect(left).toBe(`Bridge to open in May\n${WITHOUT}`);
  });

  it('excludes a name alone before the headline', () => {
    expect(run(`Mira Holm\n\nBridge to open in May\n\n${WITHOUT}`).left).toBe(
      `Bridge to open in May\n${WITHOUT}`,
    );
  });

  it('excludes a name alone after the headline', () => {
    expect(run(`Bridge to open in May\n\nMira Holm\n\n${WITHOUT}`).left).toBe(
      `Bridge to open in May\n${WITHOUT}`,
    );
  });

  it('keeps a headline of names', () => {
    const text = `Ada Lind Triumphs\n\n${WITHOUT} Ada Lind Triumphs was a headline of 2019.`;
    expect(run(text, { title: 'Ada Lind Triumphs' }).excluded).toEqual([]);
  });

  it('keeps a headline that starts like furniture', () => {
    const title = 'Related costs: who pays for the bridge';
    expect(run(`${title}\n\n${WITHOUT}`, { title }).left).toBe(`${title}\n${WITHOUT}`);
  });

  it('excludes header lines', () => {
    const header = 'Title: Bridge to open\nOutlet: Northern Herald\nDate: 16 June 2021\nAuthor: Jane Roe';
    expect(run(`${header}\n\n${WITHOUT}`).left).toBe(WITHOUT);
  });

  it('keeps the dateline of the first paragraph', () => {
    const text = `WESTPORT, June 16 — ${OPENING}`;
    expect(run(text).excluded).toEqual([]);
  });
});

describe('below the article', () => {
  it('excludes everything after a tail marker that looks like links or forms', () => {
    const tail =
      'More Related Stories\n\nFerry strike enters third week\nMayor Lind to run again\n\nName\nWebsite';
    expect(run(`${WITHOUT}\n\n${tail}`).left).toBe(WITHOUT);
  });

  it('keeps sentences that follow a tail marker', () => {
    const { left } = run(`${OPENING}\n\nRelated\n\nFerry strike enters third week\n\n${CLOSING}`);
    expect(left).toBe(`${OPENING}\nFerry strike enters third week\n${CLOSING}`);
  });

  it('excludes what surrounds a scraped blog post', () => {
    const text = readFileSync(new URL('../../fixtures/ingest/ferry.txt', import.meta.url), 'utf8');
    expect(run(text, { title: 'Ferry strike enters third week' }).left.split('\n')).toEqual([
      'Ferry strike enters third week',
      'Ferry crews in Westport stayed on shore for a third week on Thursday, and the company said that no talks were planned.',
      "“We will not sail for these wages,” said Tom Reed, who leads the crews' union.",
    ]);
  });
});

describe('what is reported', () => {
  it('is nothing for an article with little furniture', () => {
    expect(run(`${WITHOUT}\n\nLeave a Reply`).notices).toEqual([]);
  });

  it('is a warning where more than half of the text is excluded', () => {
    const { notices } = run(`The bridge opened on Monday.\n\n${'Leave a Reply\n'.repeat(20)}`);
    expect(notices).toMatchObject([{ code: 'furniture-excluded', severity: 'warning' }]);
  });
});

describe('for any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'Comments',
      'Related:',
      'By Jane Roe',
      'Title: Bridge',
      'June 16, 2021',
      '-+=',
      OPENING,
      CLOSING,
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('spans are inside the text, sorted, disjoint and not empty', () => {
    const property = fc.property(text, fc.string(), (given, title) => {
      let end = 0;
      for (const span of run(given, { title }).excluded) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(given.length);
    });
    fc.assert(property, { seed: 20210616, numRuns: 300 });
  });

  it('a paragraph that is a sentence stays', () => {
    const property = fc.property(text, (given) => {
      expect(run(`${given}\n${OPENING}\n${given}`).left).toContain(OPENING);
    });
    fc.assert(property, { seed: 20210616, numRuns: 200 });
  });
});
