import { describe, it } from 'vitest';
import { expectDifferences } from '../../support/plain-texts.ts';

describe('figures of two measures', () => {
  it.each([
    [
      'the whole and what is left of it',
      'The jury in Sundby will taste the three cheeses on Monday.',
      'The jury in Sundby will taste the other two cheeses on Monday.',
    ],
    [
      'two countries',
      'Herring catches off Canada shrank by 12 per cent.',
      'Herring catches off Norway shrank by 31 per cent.',
    ],
    [
      'two of a row',
      'The first fire at the Arda quarry injured two cooks.',
      'The second fire at the Arda quarry killed a sailor.',
    ],
  ])('do not contradict each other: %s', (_, a, b) => {
    expectDifferences(a, b, []);
  });

  it('is one figure with and without its first zero', () => {
    expectDifferences(
      'The syrup of the Arda mill holds .25 grams of salt.',
      'The syrup of the Arda mill holds 0.25 grams of salt.',
      [],
    );
  });
});
