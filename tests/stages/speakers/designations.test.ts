import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a designation is resolved', () => {
  it('from state and office to the holder of the office in the article', () => {
    expect(lastName('Angela Merkel met Emmanuel Macron. {The French president} said it went well.')).toBe(
      'Emmanuel Macron',
    );
  });

  it('from a nation to the only person of that nation', () => {
    expect(
      lastName('Danish captain Mikkel Holm met Swedish captain Ulf Berg. {The Dane} said it was cold.'),
    ).toBe('Mikkel Holm');
  });

  it('from a nation of nobody in the article to no name', () => {
    const { claims } = speakersOf('Edith Harlow met a crew. {The Dane} said it was cold.');
    expect(claims[0]).toMatchObject({ name: 'the Dane', status: 'described', kind: 'person' });
  });

  it('from an age to the person whose age was told', () => {
    expect(
      lastName('Edith Harlow, 71, and Samuel Okoye, 64, met by the sea. {The 64-year-old} said it was cold.'),
    ).toBe('Samuel Okoye');
  });

  it('from an age to the person whose age was not told', () => {
    expect(
      lastName('Edith Harlow met Samuel Okoye, 64, by the sea. {The 71-year-old} said it was cold.'),
    ).toBe('Edith Harlow');
  });
});

describe('a surname is resolved', () => {
  it('to the one of two bearers whose office stands before it', () => {
    const text = 'Mayor Edith Harlow came. The captain, Joan Harlow, stayed. {Captain Harlow} said so.';
    expect(lastName(text)).toBe('Joan Harlow');
  });

  it('to the father where the son bears a suffix', () => {
    const { claims } = speakersOf('{Paul Ruiz Jr.} said yes. {Paul Ruiz} said no.');
    expect(claims.map(({ name }) => name)).toEqual(['Paul Ruiz Jr.', 'Paul Ruiz']);
  });

  it('not to the wife where the title is a president’s', () => {
    const text = '{President Macron} said so. Brigitte Macron, a former teacher, was there.';
    expect(lastName(text)).toBe('Emmanuel Macron');
  });
});

describe('a pronoun is resolved', () => {
  it('to the subject of the sentence before, not to who spoke before that', () => {
    const text =
      'Samuel Okoye told reporters that it was over. Paul Ruiz, 64, faced the cameras later. {He} said it was not.';
    expect(lastName(text)).toBe('Paul Ruiz');
  });

  it('to the subject, not to one of two who are named together', () => {
    const text =
      'Going into what Paul Ruiz and Anders Lund described as a test of his nerve, Samuel Okoye stayed calm. Later {he} left.';
    expect(lastName(text)).toBe('Samuel Okoye');
  });

  it('to nobody where one may be a woman or not and another is one', () => {
    expect(
      lastName(
        'Mayor Carla Ortiz came late. Quill Stone, an opposition councillor, said Ms Ortiz had hidden the report. {She} left.',
      ),
    ).toBe('');
  });

  it('to a man whom a woman’s name stands beside', () => {
    const text = 'Paul Ruiz, Mrs Harlow’s deputy, struck another note. {He} said it was over.';
    expect(lastName(text)).toBe('Paul Ruiz');
  });
});

describe('nobody is named', () => {
  it.each([
    ['a day', '{Thursday} said so.'],
    ['a thing', 'It was on {camera} that he said so.'],
    ['a stretch of time', '{Last year} said so.'],
    ['an indefinite pronoun', '{Many} said so.'],
  ])('where the source is %s', (_, text) => {
    expect(speakersOf(text).claims[0]).toMatchObject({ name: '', status: 'unknown' });
  });

  it('by a common word that opens a sentence', () => {
    const text = 'He spoke against federalism. Federalism, {he} said, is over.';
    expect(speakersOf(text).claims[0]).toMatchObject({ status: 'unknown' });
  });
});

describe('a source with an apposition', () => {
  it('is the name after it, also behind a title', () => {
    expect(lastName('{The panel’s chairwoman, Senator Edith Harlow of Norwood}, said so.')).toBe(
      'Edith Harlow',
    );
  });

  it('keeps its description where the name may be another’s', () => {
    const { claims } = speakersOf('{A spokesman for the mayor, Edith Harlow}, said so.');
    expect(claims[0]).toMatchObject({ status: 'described' });
  });

  it('is cut at the clause', () => {
    expect(lastName('{The letter, which the nurses sent to the board on Monday,} said so.')).toBe(
      'the letter',
    );
  });
});
