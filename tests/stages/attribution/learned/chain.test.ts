import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kBest, type Chain } from '../../../../src/stages/attribution/learned/chain.ts';
import { LABELS } from '../../../../src/stages/attribution/learned/rule-evidence.ts';

/** All labellings of a chain with their scores, best first. */
function enumerate({ length, emissions, steps }: Chain): number[] {
  let scored = [{ last: -1, score: 0 }];
  for (let i = 0; i < length; i += 1) {
    scored = scored.flatMap(({ last, score }) =>
      Array.from({ length: LABELS }, (_, y) => ({
        last: y,
        score:
          score + emissions[i * LABELS + y]! + (last === -1 ? 0 : steps[(i * LABELS + last) * LABELS + y]!),
      })),
    );
  }
  return scored.map(({ score }) => score).sort((a, b) => b - a);
}

const scoresOf = (count: number) =>
  fc.array(fc.integer({ min: -40, max: 40 }), { minLength: count, maxLength: count });

describe('the best labellings of a chain', () => {
  it('are the best of all that there are', () => {
    const chains = fc.integer({ min: 1, max: 4 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        emissions: scoresOf(length * LABELS).map((values) => Float64Array.from(values)),
        steps: scoresOf(length * LABELS * LABELS).map((values) => Float64Array.from(values)),
      }),
    );
    fc.assert(
      fc.property(chains, (chain) => {
        const all = enumerate(chain);
        expect(kBest(chain, 6, Infinity).map(({ score }) => score)).toEqual(all.slice(0, 6));
        const near = all.slice(0, 6).filter((score) => score >= all[0]! - 30);
        expect(kBest(chain, 6, 30).map(({ score }) => score)).toEqual(near);
      }),
    );
  });

  it('never hold a label that is forbidden', () => {
    const emissions = new Float64Array(3 * LABELS);
    emissions.fill(-Infinity, LABELS, LABELS + 2);
    const labellings = kBest(
      { length: 3, emissions, steps: new Float64Array(3 * LABELS * LABELS) },
      20,
      Infinity,
    );
    expect(labellings.length).toBe(20);
    expect(labellings.every(({ labels }) => labels[1]! >= 2)).toBe(true);
  });
});
