import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWords, wordKey } from '../../../src/text/normalise/index.ts';

function words(text: string) {
  return normaliseWords(text, [{ start: 0, end: text.length }]);
}

function norms(text: string): string {
  return words(text)
    .map(({ norm }) => norm)
    .join(' ');
}

describe('normaliseWords', () => {
  it.each([
    ['We can’t pay, they’re broke', 'we can not pay they are broke'],
    ['The ferry company won’t say', 'the ferry company will not say'],
    ['twenty-five thousand ballots', '25000 ballots'],
    ['1.2bn litres', '1200000000 liters'],
    ['$2m for the harbour', '2000000 dollar for the harbor'],
    ['two million dollars', '2000000 dollar'],
    ['a hundred and ten boats', '110 boats'],
    ['61 per cent', '61 percent'],
    ['61%', '61 percent'],
    ['Sen. Brandt and Gen. Ilic', 'senator brandt and general ilic'],
    ['the I.R.S. and the U.S. Navy', 'the irs and the usa navy'],
    ['The labour programme was cancelled', 'the labor program was canceled'],
    ['a f***ing disgrace', 'a fucking disgrace'],
    ['the third ferry', 'the 3rd ferry'],
    ['[f]ederal aid', 'federal aid'],
    ['the mayor’s boat', "the mayor 's boat"],
    ['Cyberattacks on ultranationalists', 'cyber attacks on ultra nationalists'],
    ['a cyborg in the ultras', 'a cyborg in the ultras'],
    ['Peña', 'pena'],
  ])('reads “%s” as “%s”', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it('does not add up numbers that stand side by side', () => {
    expect(norms('The committee approved it 9–6.')).toBe('the committee approved it 9 6');
  });

  it('points to the words as they were written', () => {
    const text = 'The harbour needs two million dollars.';
    const number = words(text).find(({ isNumber }) => isNumber);
    expect(text.slice(number?.start, number?.end)).toBe('two million');
  });

  it('marks the gap of an ellipsis and of a quotation in two pieces', () => {
    expect(words('We waited … and left').map(({ before }) => before)).toEqual([
      'none',
      'none',
      'gap',
      'none',
    ]);
    const text = '“We will rebuild,” she said, “and soon.”';
    const pieces = [
      { start: 1, end: 16 },
      { start: 30, end: 38 },
    ];
    expect(normaliseWords(text, pieces).map(({ norm, before }) => `${norm}:${before}`)).toEqual([
      'we:none',
      'will:none',
      'rebuild:none',
      'and:gap',
      'soon:none',
    ]);
  });

  it('marks the words in brackets as the editor’s', () => {
    const [, ban] = words('the [travel] ban').map(({ isEditorial }) => isEditorial);
    expect(ban).toBe(true);
  });

  it('takes the end of an abbreviated title for no end of a sentence', () => {
    expect(words('told Sen. Brandt').at(-1)?.before).toBe('none');
  });

  it('gives spans inside the text, in order, for any text', () => {
    const piece = fc.constantFrom(
      '“We',
      'can’t',
      '[go]',
      '…',
      '3.2',
      'million',
      '$',
      'Sen.',
      '💥',
      '\u00a0',
      "''",
      '-',
      'f***',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});

describe('wordKey', () => {
  it('is the same for a compound in one word and in two', () => {
    expect(wordKey(words('health-care reform'))).toBe(wordKey(words('healthcare reform')));
  });
});
