import { describe, expect, it } from 'vitest';
import { areNamesCompatible } from '../../../src/text/names/index.ts';

describe('two names may be one person’s', () => {
  it.each([
    ['Harlow', 'Edith Harlow', 'surname and full name'],
    ['Sen. Edith Harlow', 'Harlow', 'title and surname'],
    ['E. Harlow', 'Edith Harlow', 'initial'],
    ['K.C. Brandt', 'Karl C. Brandt', 'initials'],
    ['Edith M. Harlow', 'Edith Harlow', 'middle initial'],
    ['Bob Tanner', 'Robert Tanner', 'short form'],
    ['Joe Mbeki', 'Joseph Mbeki', 'short form'],
    ['José Peña', 'Jose Pena', 'diacritics'],
    ['Aleksandr Lukyanenko', 'Alexander Lukianenko', 'transliteration'],
    ['Mikhail Zhdanov', 'Mikhail Jdanov', 'transliteration'],
    ['Jürgen Groß', 'Jurgen Gross', 'letters of another alphabet'],
    ['López Obregón', 'Andrés Manuel López Obregón', 'double surname'],
    ['Pedro Ruiz Vega', 'Pedro Ruiz', 'first of two surnames'],
    ['van der Meer', 'Anna van der Meer', 'particles'],
    ['Samuel Okoye Jr.', 'Samuel Okoye', 'suffix on one side'],
    ['Ms Bauchmann', 'Lydia Buchmann', 'a misspelt surname'],
    ['HFT', 'Bureau of Harbours, Fish, Tolls and Customs', 'an acronym that leaves initials out'],
  ])('%s and %s (%s)', (a, b) => {
    expect(areNamesCompatible(a, b)).toBe(true);
    expect(areNamesCompatible(b, a)).toBe(true);
  });
});

describe('two names are not one person’s', () => {
  it.each([
    ['Edith Harlow', 'Martin Harlow', 'two first names with one surname'],
    ['Mrs. Harlow', 'Martin Harlow', 'a woman’s title and a man’s name'],
    ['Mr Harlow', 'Mrs Harlow', 'two titles'],
    ['Samuel Okoye Jr.', 'Samuel Okoye Sr.', 'two suffixes'],
    ['Lena Brill', 'Paul Amadi', 'nothing in common'],
    ['Anna Hall', 'Anna Hill', 'short surnames that differ in a letter'],
    ['J. Harlow', 'Edith Harlow', 'another initial'],
  ])('%s and %s (%s)', (a, b) => {
    expect(areNamesCompatible(a, b)).toBe(false);
    expect(areNamesCompatible(b, a)).toBe(false);
  });
});

describe('an acronym', () => {
  it('stands for the longer name', () => {
    expect(areNamesCompatible('NHB', 'National Harbour Board')).toBe(true);
    expect(areNamesCompatible('MOT', 'Ministry of Transport')).toBe(true);
  });

  it('does not stand for a name with other initials', () => {
    expect(areNamesCompatible('NHB', 'National Fisheries Board')).toBe(false);
  });
});
