import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../../src/match/comparison/index.ts';
import { articleOfText, claimOfText } from '../../../src/pipeline/text-side.ts';

function stance(report: string, claim: string): string {
  const [a, b] = [report, claim].map((text, i) => {
    const article = articleOfText(text, `outlet ${String(i)}`);
    return { article, claim: claimOfText(article) };
  });
  if (a === undefined || b === undefined) throw new Error('two texts are needed');
  return stanceOf(a, b);
}

const CLAIM = 'A whale was found in the harbour of Sundby';

describe('the stance of a report to a claim', () => {
  it.each([
    ['for', 'Whale found in Sundby harbour'],
    ['for', 'Fishermen find a whale in the harbour of Sundby'],
    ['observing', 'Rumour has it that a whale was found in Sundby harbour'],
    ['observing', 'Whale reportedly found in harbour of Sundby'],
    ['observing', 'Was a whale really found in the harbour of Sundby?'],
    ['against', 'No, a whale was not found in the harbour of Sundby'],
    ['against', 'Whale in Sundby harbour was a hoax'],
    ['against', 'Harbour master denies that whale was found in Sundby'],
  ])('is %s: %s', (expected, report) => {
    expect(stance(report, CLAIM)).toBe(expected);
  });

  it('is not told from words that the claim has too', () => {
    expect(stance('Sundby harbour master denies debts', 'The harbour master of Sundby denies debts')).toBe(
      'for',
    );
  });
});
