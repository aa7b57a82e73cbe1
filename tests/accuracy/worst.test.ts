import { expect, it } from 'vitest';
import { rankArticles } from '../../src/accuracy/worst.ts';
import { judgeMarked } from './judge-marked.ts';

it('ranks the articles from the worst to the best and leaves out those with nothing in them', () => {
  const gold = '{c1|It rained}, {u1|said} {s1|Lind}.';
  const bare = 'It rained, said Lind.';
  const ranking = rankArticles([
    judgeMarked(gold, gold, { id: 'right' }),
    judgeMarked(bare, bare, { id: 'empty' }),
    judgeMarked(gold, bare, { id: 'missed' }),
  ]);
  expect(ranking.map(({ id }) => id)).toEqual(['missed', 'right']);
});
