import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/text/names/index.ts';
import { segmentText } from '../../../src/text/segment.ts';

const namesOf = (text: string): string[] => findNames(text, segmentText(text)).map((mention) => mention.name);

describe('the rest of the text tells that it is a name', () => {
  it('in a headline in title case', () => {
    const text = 'Harbour Bridge Reopens After Edith Harlow Intervenes\n\nThe mayor, Edith Harlow, said so.';
    expect(namesOf(text)).toEqual(['Edith Harlow', 'Edith Harlow']);
  });

  it('of a surname in a headline in title case', () => {
    const text = 'Harlow Reopens the Harbour Bridge After a Year\n\nThe mayor, Edith Harlow, said so.';
    expect(namesOf(text)).toEqual(['Harlow', 'Edith Harlow']);
  });

  it('of a surname that could be a title', () => {
    expect(namesOf('Edith Baker said no. On Monday Baker left.')).toEqual(['Edith Baker', 'Baker']);
    expect(namesOf('Somebody said no. On Monday Baker left.')).toEqual([]);
  });

  it('of the first word of a company', () => {
    expect(namesOf('It bought Captain Airlines on Monday. Then Captain was sold.')).toContain('Captain');
  });
});
