import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/text/names/index.ts';
import { findHolderName, findOfficesOf } from '../../../src/text/names/office-holders.ts';
import { segmentText } from '../../../src/text/segment.ts';

function find(text: string) {
  return findNames(text, segmentText(text)).map(({ name, role }) => [name, role]);
}

describe('a role before a name', () => {
  it.each([
    ['Handler Josie Flint said so.', ['Josie Flint', 'Handler']],
    ['Cllr Maya Thorne said so.', ['Maya Thorne', 'Cllr']],
    ['State Senate President Pro Tem David Long said so.', ['David Long', 'State Senate President Pro Tem']],
    ['Union chief Grace Adeyemi said so.', ['Grace Adeyemi', 'Union chief']],
  ])('is parted from it in “%s”', (text, expected) => {
    expect(find(text)).toContainEqual(expected);
  });

  it('is none where the name is the subject of its own clause', () => {
    expect(find('Asked about the harbour master, Okoye replied.')).toContainEqual(['Okoye', '']);
  });
});

describe('a body', () => {
  it('keeps its possessive', () => {
    expect(find("According to the Air Travellers' League, it is so.")).toContainEqual([
      "Air Travellers' League",
      '',
    ]);
  });
});

describe('a person', () => {
  it('may be called as bodies are', () => {
    expect(find('Douglas J. Band left. Mr Band said so.')).toEqual([
      ['Douglas J. Band', ''],
      ['Band', ''],
    ]);
  });
});

describe('an office of state', () => {
  it('is held in its time', () => {
    expect(findOfficesOf('Angela Merkel', '2012-05-01')).toEqual(['germany chancellor', 'germany leader']);
    expect(findOfficesOf('Angela Merkel', '2023-05-01')).toEqual(['former germany chancellor']);
    expect(findOfficesOf('Angela Merkel', '1999-05-01')).toEqual([]);
  });

  it.each([
    ['Macron', 'President', '2019-05-01', 'Emmanuel Macron'],
    ['Merkel', 'former German Chancellor', '2023-05-01', 'Angela Merkel'],
    ['Merkel', 'German Chancellor', '2023-05-01', undefined],
    ['Macron', 'Kenyan President', '2019-05-01', undefined],
    ['Macron', 'club president', '2019-05-01', undefined],
    ['Quill', 'President', '2019-05-01', undefined],
  ])('names %s as %s on %s: %s', (surname, role, date, name) => {
    expect(findHolderName(surname, role, date)).toBe(name);
  });

  it('is not held by a namesake of another generation', () => {
    expect(findOfficesOf('Emmanuel Macron Jr.', '2019-05-01')).toEqual([]);
  });
});
