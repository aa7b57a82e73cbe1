import { describe, expect, it } from 'vitest';
import { breakDown } from '../../src/accuracy/breakdown.ts';
import { counts } from '../../src/accuracy/counts.ts';
import { judgeMarked } from './judge-marked.ts';

const GOLD = '{c1|“It rained,”} {u1|said} {s1|Lind}. {s2|Roe} {u2|hoped} {c2|for snow}.';
const CLAIMS = '{c1|“It rained,”} {u1|said} {s1|Lind}. Roe hoped for snow.';

describe('a breakdown', () => {
  it('gives recall over the gold and precision over the claims of each kind and cue', () => {
    const [byKind, byCue] = breakDown([judgeMarked(GOLD, CLAIMS)]);
    expect(byKind?.rows.map(({ value, gold, predicted }) => [value, gold, predicted])).toEqual([
      ['direct', 1, 1],
      ['indirect', 1, 0],
    ]);
    expect(byCue?.rows.map(({ value }) => value)).toEqual(['speech verb', 'other verb']);
    expect(byKind?.rows[0]?.measures['relation partial']?.counts).toEqual(counts(1, 1, 1));
    expect(byKind?.rows[1]?.measures['content half']?.counts).toEqual(counts(0, 0, 1));
  });

  it('parts the articles by outlet where there are several, the largest first', () => {
    const articles = [
      judgeMarked(GOLD, CLAIMS, { outlet: 'Port Herald' }),
      judgeMarked(GOLD, CLAIMS, { outlet: 'Ledger' }),
      judgeMarked(GOLD, GOLD, { outlet: 'Ledger' }),
    ];
    const byOutlet = breakDown(articles).find(({ by }) => by === 'outlet');
    expect(byOutlet?.rows.map(({ value, gold }) => [value, gold])).toEqual([
      ['Ledger', 4],
      ['Port Herald', 2],
    ]);
    expect(breakDown(articles.slice(1)).map(({ by }) => by)).toEqual(['kind', 'cue']);
  });
});
