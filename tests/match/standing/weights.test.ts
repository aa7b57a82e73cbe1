import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventWeights, type Standing } from '../../../src/match/standing/index.ts';
import {
  BEFORE,
  IN_CLAIM,
  IN_SENTENCE,
  type ClaimWords,
  type Nearness,
} from '../../../src/match/standing/words.ts';

type Words = Readonly<Record<string, Nearness>>;

/** Each in a sentence of its own, by turns in the one and the other article. */
function claimsOf(words: readonly Words[]): Pick<ClaimWords, 'words' | 'sentence'>[] {
  return words.map((one, index) => ({ words: new Map(Object.entries(one)), sentence: String(index) }));
}

function weightsOf(words: readonly Words[]): EventWeights {
  return new EventWeights(
    claimsOf(words),
    words.map((_, index) => (index % 2 === 0 ? 'herald' : 'courier')),
  );
}

function standing(words: readonly Words[], a: number, b: number): Standing {
  const weights = weightsOf(words);
  for (const first of words.keys())
    for (const second of words.keys()) if (first % 2 === 0 && second % 2 === 1) weights.meet(first, second);
  return weights.standingOf(weights.meet(a, b));
}

/** Four claims of two articles about one harbour: the first two are about the ferry. */
const HARBOUR: readonly Words[] = [
  { harbour: IN_CLAIM, ferry: IN_CLAIM, sink: IN_CLAIM },
  { harbour: IN_CLAIM, ferry: IN_CLAIM, storm: IN_CLAIM },
  { harbour: IN_CLAIM, mayor: IN_CLAIM, resign: IN_CLAIM },
  { harbour: IN_CLAIM, ticket: IN_CLAIM, price: IN_CLAIM },
];

describe('how two claims stand among those of their event', () => {
  it('counts little what all claims of the event share', () => {
    expect(standing(HARBOUR, 2, 3).likeness).toBeLessThan(0.1);
    expect(standing(HARBOUR, 0, 1).likeness).toBeGreaterThan(3 * standing(HARBOUR, 2, 3).likeness);
  });

  it('counts what they alone share, and knows the nearest', () => {
    const { containmentLow, rankLow, shared } = standing(HARBOUR, 0, 1);
    expect(containmentLow).toBeGreaterThan(0.3);
    expect(rankLow).toBe(1);
    expect(shared).toBeGreaterThan(0);
  });

  it('sees in the sentence and in the one before it what a claim leaves open', () => {
    const mayor: Words = { mayor: IN_CLAIM, resign: IN_CLAIM };
    const readingOf = (nearness: Nearness): Standing => {
      const resigned: Words = { resign: IN_CLAIM, yesterday: IN_CLAIM, mayor: nearness };
      return standing([mayor, resigned, { ferry: IN_CLAIM }, { storm: IN_CLAIM }], 0, 1);
    };
    const [inSentence, before] = [readingOf(IN_SENTENCE), readingOf(BEFORE)];
    expect(inSentence.sentenceLikeness).toBeGreaterThan(inSentence.likeness);
    expect(inSentence.inSentenceHigh).toBeGreaterThan(before.inSentenceHigh);
    expect(before.inPassageHigh).toBeGreaterThan(before.inSentenceHigh);
    expect(before.passageLikeness).toBeGreaterThan(before.sentenceLikeness);
  });

  it('is the same from either side, and within 0 and 1', () => {
    const word = fc.constantFrom('ferry', 'storm', 'mayor', 'ticket', 'price', 'harbour');
    const nearness = fc.constantFrom<Nearness>(IN_CLAIM, IN_SENTENCE, BEFORE);
    const claims = fc.array(fc.dictionary(word, nearness), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(claims, (words) => {
        const weights = weightsOf(words);
        const there = weights.standingOf(weights.meet(0, 1));
        expect(weights.standingOf(weights.meet(1, 0))).toEqual(there);
        for (const value of Object.values(there) as number[]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
