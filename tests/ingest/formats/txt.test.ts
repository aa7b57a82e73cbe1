import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/ingest/formats/txt.ts';

function readFixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/ingest/${name}`, import.meta.url), 'utf8');
}

const PROSE =
  'The council of Westport said on Tuesday that the bridge would open in May, after two years of work and a dispute about its cost.';

describe('readPlainText', () => {
  it('reads header lines as metadata and leaves the text whole', () => {
    const text = readFixture('strike.txt');
    expect(readPlainText(text)).toMatchObject({
      text,
      title: 'Crews reject offer',
      outlet: 'Coast Gazette',
      author: 'Paul Ivers',
      url: 'https://gazette.example/crews-reject-offer',
      dates: ['June 18, 2021'],
    });
  });

  it('finds headline, author and date among page furniture', () => {
    expect(readPlainText(readFixture('ferry.txt'))).toMatchObject({
      title: 'Ferry strike enters third week',
      author: 'Mira Holm',
      dates: ['Published 17 June 2021'],
    });
  });

  it('takes a first line without a full stop as the title', () => {
    expect(readPlainText(`Bridge to open in May\n\n${PROSE}`).title).toBe('Bridge to open in May');
  });

  it('takes a question as the title', () => {
    expect(readPlainText(`Will the bridge open in May?\n\n${PROSE}`).title).toBe(
      'Will the bridge open in May?',
    );
  });

  it('gives no title where the text starts with a sentence', () => {
    expect(readPlainText(`${PROSE}\n\n${PROSE}`).title).toBeUndefined();
  });

  it('reads a byline under the headline', () => {
    const { title, author } = readPlainText(`Bridge to open in May\nBy Jane Roe and John Doe\n\n${PROSE}`);
    expect([title, author]).toEqual(['Bridge to open in May', 'Jane Roe and John Doe']);
  });

  it('takes a short headline with names that the text speaks of for no author', () => {
    const text = `Lind Meets Crews\nJane Roe\n\n${PROSE} Mayor Ada Lind Meets the Crews on Friday.`;
    expect(readPlainText(text)).toMatchObject({ title: 'Lind Meets Crews', author: 'Jane Roe' });
  });
});
