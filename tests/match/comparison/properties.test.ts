import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/match/comparison/compare.ts';
import { createComparison } from '../../../src/match/comparison/index.ts';
import { articleOf, claimOf } from '../../support/extractions.ts';

const compare = createComparison();

const word = fc.constantFrom(
  'the', 'ferry', 'council', 'not', 'voted', '38', 'twelve', 'Varnholm', 'on', 'Monday', 'may', 'must', 'all', '…', '[new]',
  'can’t', 'budget', 'fell', 'rose', '$2m', 'tunnel.', 'and', '💥', 'two-thirds', 'Sundby', 'people', 'to',
); // prettier-ignore

const words = fc.array(word, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));

function sideOf(outlet: string, text: string, isQuoted: boolean): Side {
  const content = isQuoted ? `“${text}”` : text;
  const article = articleOf({ outlet, text: `${content} she said.` });
  return { article, claim: claimOf(article, content) };
}

const PARAMETERS = { seed: 20210616, numRuns: 200 };

describe('a comparison', () => {
  it('is as sure of the sameness whichever side comes first', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (a, b, isQuoted) => {
        const [x, y] = [sideOf('Herald', a, isQuoted), sideOf('Courier', b, isQuoted)];
        const forth = compare(x, y, { sameEvent: true }).same;
        expect(Math.abs(forth - compare(y, x, { sameEvent: true }).same)).toBeLessThan(0.1);
      }),
      PARAMETERS,
    );
  });

  it('gives the same answer each time and points into the texts', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (a, b, isQuoted) => {
        const [x, y] = [sideOf('Herald', a, isQuoted), sideOf('Courier', b, isQuoted)];
        const once = compare(x, y, { sameEvent: null });
        expect(compare(x, y, { sameEvent: null })).toEqual(once);
        for (const { aSpans, bSpans, confidence } of once.findings) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { end } of aSpans) expect(end).toBeLessThanOrEqual(x.article.text.length);
          for (const { end } of bSpans) expect(end).toBeLessThanOrEqual(y.article.text.length);
        }
      }),
      PARAMETERS,
    );
  });

  it('of a quotation with itself is an agreement and nothing else', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { findings } = compare(sideOf('Herald', text, true), sideOf('Courier', text, true), {
          sameEvent: true,
        });
        expect(findings.every(({ relation }) => relation === 'agreement')).toBe(true);
      }),
      PARAMETERS,
    );
  });

  it('of a statement with itself finds no difference', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { findings } = compare(sideOf('Herald', text, false), sideOf('Courier', text, false), {
          sameEvent: true,
        });
        expect(findings.filter(({ relation }) => relation === 'discrepancy')).toEqual([]);
      }),
      PARAMETERS,
    );
  });
});
