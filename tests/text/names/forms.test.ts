import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/text/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';

const find = (text: string) => findNames(text, segmentText(text));
const namesOf = (text: string): string[] => find(text).map(({ name }) => name);
const rolesOf = (text: string): string[][] => find(text).map(({ name, role }) => [name, role]);

describe('a name is read whole', () => {
  it.each([
    ['with a nickname in quotation marks', 'Samuel “Sparky” Okoye said so.', 'Samuel “Sparky” Okoye'],
    ['with the handle of an account', 'It was @harbourwatch that said so.', '@harbourwatch'],
    [
      'with a service that two words name',
      'The Parks and Recreation Services said so.',
      'Parks and Recreation Services',
    ],
    ['with letters outside Latin-1', 'On Monday Ilinca Brătescu said so.', 'Ilinca Brătescu'],
    ['in capitals that spell a small word', 'It rained. WHO says so.', 'WHO'],
    ['with stops in an abbreviation', 'Then the S.E.C. said so.', 'S.E.C.'],
  ])('%s', (_, text, name) => {
    expect(namesOf(text)).toContain(name);
  });
});

describe('a role beside a name is read', () => {
  it.each([
    [
      'from a title in the plural',
      'Then Sens. Edith Harlow and Paul Tanner spoke.',
      ['Edith Harlow', 'Sens.'],
    ],
    [
      'from an office not yet taken',
      'Then Governor-designate Edith Harlow spoke.',
      ['Edith Harlow', 'Governor-designate'],
    ],
    ['from a hyphened description', 'Dad-of-three Paul Tanner said so.', ['Paul Tanner', 'Dad-of-three']],
    [
      'from an apposition that tells one of several',
      'Paul Tanner, one of the divers, said so.',
      ['Paul Tanner', 'one of the divers'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rolesOf(text)).toContainEqual(expected);
  });

  it('but not for a body that an apposition names', () => {
    const mention = find('The operator, Skerry Line, said so.').find(({ name }) => name === 'Skerry Line');
    expect(mention).toMatchObject({ kind: 'unknown', role: '' });
  });
});

describe('a gender is told', () => {
  it('by a title, and only guessed from a given name', () => {
    expect(find('Mrs Harlow said so.')[0]).toMatchObject({ gender: 'f', isGenderTold: true });
    expect(find('Edith Harlow said so.')[0]).toMatchObject({ gender: 'f', isGenderTold: false });
  });
});
