import { describe, expect, it } from 'vitest';
import { lastName, speakersOf } from './article.ts';

describe('a pronoun takes up', () => {
  it('who is asked, not who asks', () => {
    expect(lastName('{Paul Lim} asked Samuel Okoye <about the dam>. “It leaks,” {he} said.')).toBe(
      'Samuel Okoye',
    );
  });

  it('the subject behind the clause that it opens', () => {
    expect(lastName('When {he} took over the port, Samuel Okoye said it was old.')).toBe('Samuel Okoye');
  });

  it('not who acts on it', () => {
    const text = '{Edith Harlow} said <it leaked>. On Friday Joan Berg called {her} a liar.';
    expect(lastName(text)).toBe('Edith Harlow');
  });

  it('not a name that only modifies a noun, where somebody acts', () => {
    expect(lastName('Samuel Okoye left the Lim building. Nobody followed. {He} said it was old.')).toBe(
      'Samuel Okoye',
    );
  });

  it('the name that a description is said to be', () => {
    expect(lastName('The first witness was Joan Berg, a retired clerk. {She} said it was hot.')).toBe(
      'Joan Berg',
    );
  });

  it('whom a description means that stands between', () => {
    const text =
      'President Samuel Okoye met Paul Lim, an engineer. The president was tired. On Monday {he} said so.';
    expect(lastName(text)).toBe('Samuel Okoye');
  });

  it('the one whom the article turns on, of two who fit alike', () => {
    const text =
      'Edith Harlow runs the port. Edith Harlow built it. Edith Harlow owns it. Edith Harlow sold it. On Monday Edith Harlow met Joan Berg. {She} said it was late.';
    expect(lastName(text)).toBe('Edith Harlow');
  });

  it('a body for "it", where nothing tells that the name is a person’s', () => {
    expect(lastName('Skerry runs the boats. Rain fell. {It} said no.')).toBe('Skerry');
  });

  it('two who were named together for "they"', () => {
    expect(lastName('Edith Harlow and Martin Berg came by boat. {They} said it was late.')).toBe(
      'Edith Harlow and Martin Berg',
    );
  });

  it('a text for what "it read"', () => {
    const { claims } = speakersOf('Litoral Air closed on Monday. A message came. {It} read <no flights>.');
    expect(claims[0]?.status).toBe('unknown');
  });
});

describe('the gender of a person', () => {
  it('is told by the text against the list of first names', () => {
    const text =
      'Andrea Quist runs the port. He came in May. He left in June. He is back. Joan Berg is not. {He} said so.';
    expect(lastName(text)).toBe('Andrea Quist');
  });

  it('is not told by a pronoun behind a place', () => {
    const text = 'The mayor of Bolanga said he was ill. Edith Harlow came. {She} said so.';
    expect(lastName(text)).toBe('Edith Harlow');
  });
});
