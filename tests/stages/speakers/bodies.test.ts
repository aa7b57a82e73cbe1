import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a body is taken up', () => {
  it('by "the company", where the telling turns on it', () => {
    expect(lastName('Norwood Metals runs the mine. {The company} said so.')).toBe('Norwood Metals');
  });

  it('by "the company" with where it is', () => {
    expect(lastName('Norwood Foods cut its forecast. {The Tidewater-based company} said so.')).toBe(
      'Norwood Foods',
    );
  });

  it('by the noun that the telling calls it', () => {
    const text =
      'The charity Lifeline opened a kitchen. Few came. Some went. Rain fell on Friday. {The charity} said so.';
    expect(lastName(text)).toBe('Lifeline');
  });

  it('by the noun behind its name', () => {
    expect(lastName('Quill Nine, a bank, closed in May. It was late. {The bank} said so.')).toBe(
      'Quill Nine',
    );
  });

  it('by a noun that its name tells', () => {
    expect(lastName('The Norwood Gazette saw the letter. {The newspaper} said so.')).toBe('Norwood Gazette');
  });

  it('by a noun and a word of its name', () => {
    const text = 'Norwood Water raised prices. Residents wrote to Harlow Council. {The water firm} said so.';
    expect(lastName(text)).toBe('Norwood Water');
  });

  it('by a bare noun in the headline', () => {
    const text =
      '{Council}: library to close\n\nHarlow Borough Council said on Monday that the library would close.';
    expect(lastName(text)).toBe('Harlow Borough Council');
  });

  it('by the first word of a company’s name', () => {
    expect(lastName('Patriot Coal closed the mine. {Patriot} said it was old.')).toBe('Patriot Coal');
  });

  it('but not a ministry by "the company"', () => {
    const { claims } = speakersOf('The Ministry of Ports saw the letter. {The company} said so.');
    expect(claims[0]?.status).toBe('described');
  });

  it('but not somebody’s company by another', () => {
    expect(lastName('Norwood Metals hired Edith Harlow. {Her company} said so.')).toBe(
      'Edith Harlow’s company',
    );
  });
});

describe('a document', () => {
  it('keeps who wrote it', () => {
    expect(lastName('{A poll published on Monday by Canvass North} said so.')).toBe(
      'a poll by Canvass North',
    );
  });

  it('does not keep who saw it', () => {
    expect(lastName('{A letter seen by Canvass North} said so.')).toBe('a letter');
  });

  it('is taken up by "the same"', () => {
    const { claims } = speakersOf('{A survey by the Reading Trust} said no. {The same survey} said yes.');
    expect(claims[1]?.id).toBe(claims[0]?.id);
  });
});
