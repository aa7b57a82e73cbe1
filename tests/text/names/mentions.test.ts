import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/text/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';

function find(text: string) {
  return findNames(text, segmentText(text));
}

function findOne(text: string, name: string) {
  return find(text).find((mention) => mention.name === name);
}

describe('a person’s name is found', () => {
  it('with the title before it as role', () => {
    expect(findOne('Then Prime Minister Edith Harlow spoke.', 'Edith Harlow')).toMatchObject({
      kind: 'person',
      role: 'Prime Minister',
      gender: 'f',
    });
  });

  it('with country and title as role', () => {
    expect(findOne('They met Kenyan President Samuel Okoye.', 'Samuel Okoye')?.role).toBe('Kenyan President');
  });

  it('with a role in lower case before it', () => {
    expect(findOne('The retired brain surgeon Paul Tanner spoke.', 'Paul Tanner')?.role).toContain(
      'brain surgeon',
    );
  });

  it('with an office of a unit before it', () => {
    expect(findOne('Norwegian ambassador to the US Anders Lund said so.', 'Anders Lund')?.role).toBe(
      'Norwegian ambassador to the US',
    );
    expect(findOne('Governor of Ohio Chris Weller said so.', 'Chris Weller')?.role).toBe('Governor of Ohio');
  });

  it('with an apposition after it as role', () => {
    expect(findOne('Anders Lund, the Norwegian ambassador to Kenya, said so.', 'Anders Lund')?.role).toBe(
      'Norwegian ambassador to Kenya',
    );
    expect(findOne('Ana Ruiz, the managing director of the fund, said so.', 'Ana Ruiz')?.role).toBe(
      'managing director of the fund',
    );
    expect(findOne('Rita Gomes, 34, a nurse from Porto, said so.', 'Rita Gomes')?.role).toBe(
      'nurse from Porto',
    );
  });

  it('with an apposition before it as role', () => {
    expect(findOne('The harbour master, Jonas Pell, said so.', 'Jonas Pell')?.role).toBe('harbour master');
  });

  it('with an office and its unit before a comma as role', () => {
    expect(findOne('A spokesman for the Harbour Board, Jonas Pell, said so.', 'Jonas Pell')?.role).toBe(
      'spokesman for the Harbour Board',
    );
  });

  it('with initials, particles, hyphens and suffix in one piece', () => {
    const text =
      'On Monday J. K. Brandt, Abdel Fattah el-Nouri, Jean-Luc Moreau, Ursula von der Heide and Samuel Okoye Jr. met.';
    expect(find(text).map(({ name }) => name)).toEqual([
      'J. K. Brandt',
      'Abdel Fattah el-Nouri',
      'Jean-Luc Moreau',
      'Ursula von der Heide',
      'Samuel Okoye Jr.',
    ]);
  });

  it('without the possessive clitic', () => {
    expect(findOne('It was Edith Harlow’s idea.', 'Edith Harlow')?.isPossessive).toBe(true);
  });

  it('but not in a headline in title case', () => {
    expect(find('Harbour Bridge Reopens After Edith Harlow Intervenes')).toEqual([]);
  });
});

describe('other names are told from persons', () => {
  it.each([
    ['The Ministry of Health and Social Affairs said so.', 'Ministry of Health and Social Affairs', 'group'],
    ['The Edith Harlow Foundation said so.', 'Edith Harlow Foundation', 'group'],
    ['He works for NATO now.', 'NATO', 'group'],
    ['Kestrel Airlines Inc. said so.', 'Kestrel Airlines Inc.', 'group'],
    ['They live in New Zealand now.', 'New Zealand', 'place'],
  ])('%s', (text, name, kind) => {
    expect(findOne(text, name)?.kind).toBe(kind);
  });

  it('a title alone is no name', () => {
    expect(find('Then the Prime Minister and the US President left.').map(({ name }) => name)).toEqual([]);
  });
});

describe('whatever the text', () => {
  it('every mention is the words at its offsets', () => {
    const words = fc.constantFrom(
      'Edith',
      'Harlow',
      'Sen.',
      'de',
      'the',
      'of',
      '-',
      ',',
      'said',
      '’s',
      'Ministry',
      '😀',
      '\n',
      'J',
      '.',
      '“',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, name } of find(text)) expect(text.slice(start, end)).toBe(name);
      }),
      { seed: 20210616, numRuns: 200 },
    );
  });
});
