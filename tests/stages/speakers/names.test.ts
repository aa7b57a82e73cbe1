import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a name is found', () => {
  it('in a headline in title case', () => {
    expect(lastName('Edith Harlow Opens New Pier\n\nOn Monday {Harlow} said it was safe.')).toBe(
      'Edith Harlow',
    );
  });

  it('in the label of a transcript', () => {
    expect(lastName('{HARLOW}: It is safe.\n\nMayor Edith Harlow spoke on Monday.')).toBe('Edith Harlow');
  });

  it('where the surname could be a title', () => {
    expect(lastName('Jon Tester came by boat. “It leaks,” {Tester} said.')).toBe('Jon Tester');
  });

  it('of an account', () => {
    const { claims } = speakersOf('It rained.\n\n{@harbour_hetty}, an account, said no.');
    expect(claims[0]).toMatchObject({ name: '@harbour_hetty', status: 'named' });
  });

  it('behind adjectives', () => {
    expect(lastName('{The nonpartisan Harlow Institute} said so.')).toBe('Harlow Institute');
  });

  it('behind two roles', () => {
    expect(lastName('{Her wife and campaign manager Ana Ruiz} said so.')).toBe('Ana Ruiz');
  });

  it('behind "one of them"', () => {
    expect(lastName('{One of them, the independent councillor Ana Ruiz,} said so.')).toBe('Ana Ruiz');
  });

  it.each([
    ['{A spokesman for Mr. Hunter, Michael Harlow,} said so.', 'Michael Harlow'],
    ['{Another major figure, Ana Ruiz,} said so.', 'Ana Ruiz'],
    ['{Another candidate, ex-Norwood Gov. Ana Ruiz,} said so.', 'Ana Ruiz'],
    ['Ana Ruiz wrote a book. {Her publisher, Thorn & Lake,} said so.', 'Thorn & Lake'],
    ['{A Norwood newspaper, The Gazette-Herald,} said so.', 'Gazette-Herald'],
    ['{Quillnet.org Action Executive Director Ana Ruiz} said so.', 'Ana Ruiz'],
    ['{Independent Sen. Angus King of Norwood} said so.', 'Angus King'],
  ])('in apposition: %s', (text, name) => {
    expect(lastName(text)).toBe(name);
  });

  it.each([
    ['{A nurse there, who gave her name only as Ines,} said so.', 'Ines'],
    ['PORT ELLERY — It rained.\n\n{WASHINGTON — Senator Ana Ruiz} said so.', 'Ana Ruiz'],
    ['{Ana Ruiz, curator and director of shows at the Norwood Museum, Fayetteville,} said so.', 'Ana Ruiz'],
    [
      '{A spokesman for St. Louis County Prosecutor Bob Harlow} said so.',
      'a spokesman for St. Louis County Prosecutor Bob Harlow',
    ],
    ['The Norwood Health Organisation (WHO) met. {WHO} said so.', 'WHO'],
  ])('in a longer source: %s', (text, name) => {
    expect(lastName(text)).toBe(name);
  });

  it('but no word for a thing that a body owns', () => {
    const text = 'The Bank of Norwood met. In its quarterly Outlook, the bank saw growth. {It} said so.';
    expect(lastName(text)).toBe('Bank of Norwood');
  });

  it('not where another bears it', () => {
    expect(lastName('{A spokesman for the firm, Norwood Water,} said so.')).not.toBe('Norwood Water');
  });
});

describe('the name that is shown', () => {
  it('has no epithet in front', () => {
    const text = '{Crooked Edith Harlow} came. Edith Harlow left. Harlow is back.';
    expect(lastName(text)).toBe('Edith Harlow');
  });

  it('has the first name that a shorter form lacks', () => {
    expect(lastName('{López Obrador} came. Andrés López Obrador left.')).toBe('Andrés López Obrador');
  });

  it('has a first name rather than an initial', () => {
    expect(lastName('{J. Quist} came. Joan Quist left.')).toBe('Joan Quist');
  });
});

describe('a surname that two bear', () => {
  it('is the one’s who is named more often', () => {
    const text =
      'Ted Cruzeiro spoke. Ted Cruzeiro left. Ted Cruzeiro came back. His wife, Heidi Cruzeiro, stayed. {Cruzeiro} said so.';
    expect(lastName(text)).toBe('Ted Cruzeiro');
  });

  it('is the one’s who acts, where both are named as often', () => {
    const text = 'Paul Berg spoke for an hour about Joan Berg. {Berg} said it was late.';
    expect(lastName(text)).toBe('Paul Berg');
  });

  it('is a man’s in the headline where the text has a Mr and a woman', () => {
    const text =
      '{Okoye}: no deal\n\nMr Okoye said so on Monday. Mr Okoye left. Mr Okoye is ill. Edith Okoye is not.';
    expect(lastName(text)).toBe('Okoye');
  });
});

describe('several speakers', () => {
  it('may have something told of them behind', () => {
    expect(lastName('{Mayor Ana Ruiz and her aide, Tom Lee, still in uniform} said so.')).toBe(
      'Ana Ruiz and Tom Lee',
    );
  });

  it('may each have a state behind the name', () => {
    expect(lastName('{Sens. Ana Ruiz (D-Ohio) and Tom Lee (R-Utah)} said so.')).toBe('Ana Ruiz and Tom Lee');
  });

  it('may have an apposition in the middle', () => {
    expect(lastName('{Mayor Ana Ruiz and her assistant, Tom Lee,} said so.')).toBe('Ana Ruiz and Tom Lee');
  });

  it('may stand behind what they are', () => {
    expect(lastName('{The three rebels — Ana Ruiz, Tom Lee and Joan Berg —} said so.')).toBe(
      'Ana Ruiz, Tom Lee and Joan Berg',
    );
  });

  it('are one body where the "and" is in the name of the other', () => {
    expect(lastName('{The Policy Centre at the Harlow Institute and Okoye Institute} said so.')).toBe(
      'Policy Centre',
    );
  });
});

describe('"who" takes up', () => {
  it('the person before age and home', () => {
    expect(lastName('Ana Ruiz, 41, of Norwood, {who} saw it, left.')).toBe('Ana Ruiz');
  });

  it('the people before a place', () => {
    expect(lastName('Then Democrats on Harlow Hill, {who} saw it, left.')).toBe('Democrats');
  });

  it('the subject of what it says', () => {
    expect(lastName('Ana Ruiz is a former nurse {who} saw it.')).toBe('Ana Ruiz');
  });
});

describe('a surname that two bear', () => {
  it('means the one who was named before', () => {
    const text =
      'It rained.\n\nThe mayor, Paul Ruiz, came.\n\nIt rained.\n\nIt snowed.\n\nIt blew.\n\nIt thawed.\n\n{Ruiz} said no.';
    const others = ' His wife, Ana Ruiz, sang. Ms Ruiz was cheered. Ms Ruiz bowed.';
    expect(lastName(`${text}${others}`)).toBe('Paul Ruiz');
  });
});
