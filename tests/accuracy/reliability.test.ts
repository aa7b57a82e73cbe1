import { describe, expect, it } from 'vitest';
import { measureReliability } from '../../src/accuracy/reliability.ts';
import { judgeMarked } from './judge-marked.ts';

const GOLD = '{c1|It rained}, {u1|said} {s1|Lind}. It snowed, said Roe.';

describe('reliability', () => {
  it('holds the scores of claims against the share that is right', () => {
    const right = judgeMarked(GOLD, GOLD, { score: 1 });
    const wrong = judgeMarked(GOLD, 'It rained, said Lind. {c1|It snowed}, said Roe.', { score: 0.95 });
    const { bins, error } = measureReliability([right, wrong]);
    expect(bins[9]).toEqual({ from: 0.9, claims: 2, right: 1, meanScore: 0.975 });
    expect(error).toBeCloseTo(0.475);
  });

  it('puts a score on a border into the upper tenth', () => {
    const { bins } = measureReliability([judgeMarked(GOLD, GOLD, { score: 0.7 })]);
    expect(bins.filter(({ claims }) => claims > 0).map(({ from }) => from)).toEqual([0.7]);
  });
});
