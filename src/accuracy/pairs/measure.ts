import { counts, shareOf, withPrefix, type Score } from '../counts.ts';
import { isLookAlike } from './gold.ts';
import { RELATIONS, type JudgedPair } from './judge.ts';

/** All measures of one pair; those of a pair that is held are given a second time, under their own names. */
export function measurePair(pair: JudgedPair): Score {
  const score = { ...measureRelations(pair), ...measureShares(pair) };
  return pair.gold.held ? { ...score, ...withPrefix('held', score) } : score;
}

function measureRelations({ expected, found }: JudgedPair): Score {
  return Object.fromEntries(
    RELATIONS.map((relation) => {
      const [isGold, isFound] = [expected === relation, found === relation];
      return [`relation ${relation}`, counts(Number(isGold && isFound), Number(isFound), Number(isGold))];
    }),
  );
}

function measureShares({ gold, expected, found, isRelationRight, isTypeRight }: JudgedPair): Score {
  const isTyped = !isLookAlike(gold.type);
  const share = (isCounted: boolean, isRight: boolean) =>
    shareOf(Number(isCounted && isRight), Number(isCounted));
  return {
    'share type right given relation': share(isTyped && isRelationRight, isTypeRight),
    'share agreements of right type': share(isTyped && expected === 'agreement', isTypeRight),
    'share discrepancies of right type': share(isTyped && expected === 'discrepancy', isTypeRight),
    'share look-alikes not reported': share(!isTyped, found !== 'discrepancy'),
  };
}
