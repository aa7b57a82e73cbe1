import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../src/text/names/index.ts';

describe('a person’s name is parted', () => {
  it('into first, middle and last name', () => {
    expect(parsePersonName('Edith Mary Harlow')).toMatchObject({
      first: 'edith',
      middle: ['mary'],
      last: 'harlow',
      suffix: '',
    });
  });

  it('with title and suffix taken off', () => {
    expect(parsePersonName('Sen. Samuel K. Okoye Jr.')).toMatchObject({
      titles: ['senator'],
      first: 'samuel',
      middle: ['k'],
      last: 'okoye',
      suffix: 'jr',
    });
  });

  it('with particles in the last name', () => {
    expect(parsePersonName('Anna van der Meer').last).toBe('van der meer');
    expect(parsePersonName('Tarek al-Masri').last).toBe('al masri');
  });

  it('with a single word as last name', () => {
    expect(parsePersonName('Ms Tanner')).toMatchObject({ first: '', last: 'tanner', gender: 'f' });
  });

  it('with the gender of title or given name', () => {
    expect(parsePersonName('Edith Harlow').gender).toBe('f');
    expect(parsePersonName('Mr Kim Harlow').gender).toBe('m');
    expect(parsePersonName('Harlow').gender).toBeNull();
  });

  it('with a surname that is a title elsewhere', () => {
    expect(parsePersonName('Samuel King Jr.').last).toBe('king');
    expect(parsePersonName('Dean Foster')).toMatchObject({ first: 'dean', last: 'foster' });
  });
});
