import { describe, expect, it } from 'vitest';
import { selectPairs } from '../../../src/match/pairs/select.ts';
import type { Pair } from '../../../src/model/pair.ts';
import {
  COMPATIBLE,
  OTHER_NUMBER,
  PARAPHRASE,
  pairOf,
  TRIVIAL_WORDING,
  VERBATIM,
} from '../../support/pairs.ts';

const between = (pair: Pair, isCopy = false) => ({
  pair,
  aArticleId: 'a_herald',
  bArticleId: 'a_courier',
  isCopy,
});

describe('selectPairs', () => {
  it('drops pairs without a finding', () => {
    expect(selectPairs([between(pairOf('c_1', 'c_2', { findings: [] }))])).toEqual([]);
  });

  it('keeps the same words wherever they stand', () => {
    const near = pairOf('c_1', 'c_2', { same: 0.99 });
    const far = pairOf('c_1', 'c_3', { same: 0.8, findings: [VERBATIM] });
    expect(selectPairs([between(near), between(far)])).toEqual([near, far]);
  });

  it('keeps a figure that fits another wherever it stands', () => {
    const near = pairOf('c_1', 'c_2', { same: 0.6 });
    const far = pairOf('c_1', 'c_3', { same: 0.2, findings: [COMPATIBLE] });
    const nearer = pairOf('c_4', 'c_3', { same: 0.4 });
    expect(selectPairs([between(near), between(far), between(nearer)])).toEqual([near, far, nearer]);
  });

  it('holds no number against another where a nearer partner stands beside it', () => {
    const dead = pairOf('c_dead', 'c_dead_too', { same: 0.95, findings: [PARAPHRASE] });
    const hurt = pairOf('c_dead', 'c_hurt', { same: 0.7, findings: [OTHER_NUMBER] });
    expect(selectPairs([between(dead), between(hurt)])).toEqual([dead]);
  });

  it('tells of a copy only what was changed', () => {
    const pair = pairOf('c_1', 'c_2', { findings: [TRIVIAL_WORDING, PARAPHRASE] });
    expect(selectPairs([between(pair, true)])).toEqual([{ ...pair, findings: [TRIVIAL_WORDING] }]);
  });
});
