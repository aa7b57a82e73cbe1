import { describe, expect, it } from 'vitest';
import { listReported } from '../../../tools/marks/reported.ts';
import { OTHER_NUMBER, PARAPHRASE, pairOf, TRIVIAL_WORDING } from '../../support/pairs.ts';
import { COURIER, GAZETTE, groupOf, HERALD, idOf, matchesOf } from './bridge.ts';

const ARTICLES = [HERALD, COURIER, GAZETTE];
const [herald, courier, gazette] = [idOf(HERALD, 0), idOf(COURIER, 0), idOf(GAZETTE, 0)];

describe('listReported', () => {
  it('gives a pair once for each relation that it bears', () => {
    const pair = pairOf(herald, courier, { findings: [TRIVIAL_WORDING, PARAPHRASE] });
    const reported = listReported(ARTICLES, matchesOf([ARTICLES], [pair]));
    expect(reported.map(({ relation, types }) => [relation, types])).toEqual([
      ['agreement', ['claim_paraphrase']],
      ['discrepancy', ['quote_wording_trivial']],
    ]);
  });

  it('takes two claims of a group to agree that both agree with a third', () => {
    const pairs = [
      pairOf(herald, courier, { findings: [PARAPHRASE] }),
      pairOf(courier, gazette, { findings: [PARAPHRASE] }),
    ];
    const matches = matchesOf([ARTICLES], pairs, [groupOf([herald, courier, gazette], pairs)]);
    expect(listReported(ARTICLES, matches)).toHaveLength(3);
    expect(listReported(ARTICLES, matches).at(-1)).toMatchObject({
      a: { claim: { id: herald } },
      b: { claim: { id: gazette } },
      relation: 'agreement',
      types: [],
    });
  });

  it('does not take a group for agreed that a discrepancy holds together', () => {
    const pairs = [
      pairOf(herald, courier, { findings: [PARAPHRASE] }),
      pairOf(courier, gazette, { findings: [OTHER_NUMBER] }),
    ];
    const matches = matchesOf([ARTICLES], pairs, [groupOf([herald, courier, gazette], pairs)]);
    expect(listReported(ARTICLES, matches)).toHaveLength(2);
  });
});
