import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a description without a role takes up', () => {
  it('who was lately spoken of, where it tells a former life', () => {
    expect(lastName('Zofia Marek won the race in the rain. {The former nurse} said it was hard.')).toBe(
      'Zofia Marek',
    );
  });

  it('who was lately spoken of, where it tells an origin', () => {
    expect(lastName('Zofia Marek won the prize. {The Oster-born film-maker} said it was late.')).toBe(
      'Zofia Marek',
    );
  });

  it('who was so before by what the text tells', () => {
    const text =
      'Elena Brandt, 47, was a midwife until May. Joan Berg leads the party. {The former midwife} said no.';
    expect(lastName(text)).toBe('Elena Brandt');
  });

  it('nobody, where an office is meant that somebody else holds', () => {
    const text =
      'President Paul Lim stayed away. Samuel Okoye spoke for an hour. {The former president} was ill.';
    expect(speakersOf(text).claims[0]?.status).toBe('described');
  });

  it('nobody, where the words are of anybody', () => {
    const { claims } = speakersOf('Zofia Marek won the race. {The driver} said it was hard.');
    expect(claims[0]).toMatchObject({ name: 'the driver', status: 'described' });
  });
});

describe('kin is', () => {
  it('the only other person of that surname', () => {
    const text =
      'Paolo Brandt leads the party. Elena Brandt wants to. Paolo Brandt left. {His sister} spoke.';
    expect(lastName(text)).toBe('Elena Brandt');
  });

  it('nobody of the other sex', () => {
    const text = 'Edith Harlow leads. Samuel Harlow wants to. Edith Harlow left. {Her sister} spoke.';
    expect(lastName(text)).toBe('Edith Harlow’s sister');
  });

  it('nobody who is other kin', () => {
    const text =
      'Paolo Brandt leads. His mother, Agnes Brandt, came. Elena Brandt came. Paolo Brandt left. {His sister} spoke.';
    expect(lastName(text)).toBe('Elena Brandt');
  });
});

describe('a role in the lead', () => {
  it('is its only bearer, who is named later', () => {
    const text = '{A judge} has stopped the sale of the pier.\n\nJudge Joan Raine ruled on Monday.';
    expect(lastName(text)).toBe('Joan Raine');
  });

  it('is nobody, where two bear it', () => {
    const text = '{A judge} has stopped it.\n\nJudge Joan Raine ruled on Monday. Judge Paul Lim did not.';
    expect(lastName(text)).toBe('a judge');
  });

  it('is nobody farther down', () => {
    const text =
      'The pier was shut. It was old. Nobody came. Nobody left. {A judge} stopped it.\n\nJudge Joan Raine ruled.';
    expect(lastName(text)).toBe('a judge');
  });
});

describe('a definite role in the lead', () => {
  it('is who is named first behind it, with what is said', () => {
    const text = '{Norwood’s water minister} accused them.\n\nPaul Raine said it leaked. Joan Berg left.';
    expect(lastName(text)).toBe('Paul Raine');
  });

  it('is who holds a role of that kind', () => {
    const text = '{The head of the harbour police} said so.\n\nCommissioner Joan Raine spent an hour there.';
    expect(lastName(text)).toBe('Joan Raine');
  });

  it.each([
    '{Norwood’s water minister} accused them.\n\nPaul Raine left at noon.',
    '{The head of the harbour police} said so.\n\nStriker Joan Raine said it rained.',
  ])('is not who is merely named, or is something else: %s', (text) => {
    expect(speakersOf(text).claims[0]?.status).toBe('described');
  });

  it('of a prosecutor is not who defends', () => {
    const text =
      '{A prosecutor} said so.\n\nState Attorney Joan Raine spoke. Defence attorney Paul Lim did, too.';
    expect(lastName(text)).toBe('Joan Raine');
  });
});

describe('an office is held', () => {
  it('by the candidate who acts right before', () => {
    expect(lastName('Dave Harlow won on Tuesday. {The tea party candidate} spoke.')).toBe('Dave Harlow');
  });

  it('by who holds it now, where neither was named lately', () => {
    const text =
      'In 2012 President Nicolas Sarkozy lost. President Emmanuel Macron won. It rained. It was cold. Nobody came. The sea was calm. Boats left. {The president} spoke.';
    expect(speakersOf(text, '2019-05-01').claims[0]?.name).toBe('Emmanuel Macron');
  });

  it('not by the daughter of who is of the party', () => {
    const text = 'Joan Berg, the Republican nominee’s daughter, came. {The Republican candidate} spoke.';
    expect(lastName(text)).toBe('the Republican candidate');
  });

  it('by who is of that party, where only the party is told', () => {
    const text = 'Republican Paul Lim came. Democrat Joan Berg did not. {The Republican nominee} spoke.';
    expect(lastName(text)).toBe('Paul Lim');
  });

  it('by a narrower one: a senator is a lawmaker', () => {
    expect(lastName('Senator Joan Berg came late. {The lawmaker} spoke.')).toBe('Joan Berg');
  });

  it('not by the deputy', () => {
    const { claims } = speakersOf('Vice President Joan Berg came late. {The president} spoke.');
    expect(claims[0]?.status).toBe('described');
  });

  it('not by another’s lawyer', () => {
    const text = 'Samuel Okoye came. Joan Berg, Lim’s lawyer, came. Okoye left. {His lawyer} spoke.';
    expect(lastName(text)).toBe('Samuel Okoye’s lawyer');
  });

  it('by two together', () => {
    expect(lastName('Senators Joan Berg and Paul Leith came late. {The senators} spoke.')).toBe(
      'Joan Berg and Paul Leith',
    );
  });

  it('by who stands beside the description', () => {
    expect(lastName('It was up to {the team’s coach}, Joan Berg, who said so.')).toBe('Joan Berg');
  });
});
