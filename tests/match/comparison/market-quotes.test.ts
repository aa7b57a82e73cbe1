import { describe, it } from 'vitest';
import { expectDifferences } from '../../support/plain-texts.ts';

describe('prices of a market', () => {
  it.each([
    [
      'Shares of Lumen rose 88 cents, or 4 percent, to $23.18 on the Norland exchange.',
      'Shares of Lumen rose 66 cents, or 3 percent, to $22.96 on the Norland exchange.',
    ],
    [
      'The dollar climbed 0.4 percent to 7.31 crowns in Trine.',
      'The dollar climbed 0.2 percent to 7.29 crowns in Trine.',
    ],
    [
      'Traders in Trine moved 3.2 million shares of Lumen, up from May.',
      'Traders in Trine moved 1.9 million shares of Lumen, up from May.',
    ],
  ])('are of two moments: %s / %s', (a, b) => {
    expectDifferences(a, b, []);
  });

  it('differ where both are of the close of one day', () => {
    expectDifferences(
      'Shares of Lumen closed at $23.18 on Tuesday in Trine.',
      'Shares of Lumen closed at $25.60 on Tuesday in Trine.',
      ['number'],
      '2024-05-15T18:00:00Z',
    );
  });

  it.each([
    [
      'Shares of Lumen rose after it agreed to pay $300 million for the ferry line.',
      'Shares of Lumen rose after it agreed to pay $500 million for the ferry line.',
    ],
    [
      'The ferry line lost 300 million dollars in Norland last year.',
      'The ferry line lost 500 million dollars in Norland last year.',
    ],
  ])('are not every figure told beside them: %s / %s', (a, b) => {
    expectDifferences(a, b, ['number']);
  });
});
