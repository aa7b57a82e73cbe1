import { describe, expect, it } from 'vitest';
import type { DiagnosticInput } from '../../../src/model/diagnostic.ts';
import type { Span } from '../../../src/model/span.ts';
import { quotes } from '../../../src/stages/quotes/index.ts';
import { segmentText } from '../../../src/text/segment.ts';
import { articleOf } from '../../support/extractions.ts';

function readQuotes(text: string, excluded: readonly Span[] = []) {
  const notices: Pick<DiagnosticInput, 'code' | 'severity' | 'message' | 'span'>[] = [];
  const layers = { excluded, segments: segmentText(text, excluded) };
  const quotations = quotes.create({})({ article: articleOf({ text }), layers }, (notice) =>
    notices.push(notice),
  );
  const words = quotations.map(({ inner }) =>
    inner.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
  return { notices, words, roles: quotations.map(({ role }) => role) };
}

describe('speech', () => {
  it.each([
    '“We will rebuild the bridge,” the mayor said.',
    '"Nobody was hurt." The chief left without a word.',
    'The vote was, in the words of one farmer, “a slap in the face.”',
    'The minister called the talks “constructive” on Monday.',
    'She said the tone was “positive,” and left.',
    'Prices fell “sharply”, the bank reported.',
    'The council fears “chaos,” according to a memo.',
    'Mayor: ‘We Will Never Sell The Port’',
  ])('hears it in %s', (text) => {
    expect(readQuotes(text).roles).toEqual(['speech']);
  });
});

describe('scare quotes', () => {
  it.each([
    'The “temporary” wall has stood for ten years.',
    'The so-called “dream budget” fell in a day.',
    'Boxer Omar “The Anvil” Haddad arrived at noon.',
    'A new “pay as you go” tariff starts in May.',
    'The page held <a href="https://news.example/port">a link</a>.',
  ])('sees one in %s', (text) => {
    expect(readQuotes(text).roles).toEqual(['scare']);
  });
});

describe('titles', () => {
  it.each([
    'Her novel “The Salt Road” sold well.',
    'She starred in the film “Harbour,” which opened in May.',
    'An article headlined “Who Pays for the Bridge?” appeared on Friday.',
    'The album, titled “Low Tide,” is out.',
    'The band played “Northern Lights” at the stadium.',
    'The mayor told Radio Nova’s “Morning Edition” that the bridge was safe.',
  ])('knows one in %s', (text) => {
    expect(readQuotes(text).roles).toEqual(['title']);
  });
});

describe('diagnostics', () => {
  it('names a mark without a partner and where it stands', () => {
    const { notices } = readQuotes('The river rose,” the mayor said.');
    expect(notices).toMatchObject([
      { code: 'unbalanced-quotation-mark', severity: 'warning', span: { start: 15, end: 16 } },
    ]);
  });

  it('is silent about balanced marks, apostrophes and units', () => {
    expect(readQuotes('“We don’t need a 12" pipe,” the workers’ chief said.').notices).toEqual([]);
  });
});

describe('excluded spans', () => {
  it('finds no quotation in them', () => {
    const text = 'The mayor left.\nSubscribe to “The Daily Tide” now\n“We stay,” she said.';
    const start = text.indexOf('Subscribe');
    expect(readQuotes(text, [{ start, end: text.indexOf('\n“We') }]).words).toEqual(['We stay,']);
  });
});
