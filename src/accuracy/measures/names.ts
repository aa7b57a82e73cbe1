import { isHalfFound } from '../align.ts';
import { shareOf, type Score } from '../counts.ts';
import type { JudgedArticle, JudgedPair } from '../judge.ts';
import { isSameName } from '../names.ts';

/** The name of the speaker where the gold gives it: among the contents found, and among all. */
export function measureNames({ gold, pairs }: JudgedArticle): Score {
  const named = gold.filter(({ attribution }) => attribution.reference !== undefined).length;
  const matched = pairs.filter((pair) => isHalfFound(pair) && pair.gold.attribution.reference !== undefined);
  const right = matched.filter(isNameRight).length;
  return {
    'speaker name of matched': shareOf(right, matched.length),
    'speaker name of all': shareOf(right, named),
  };
}

/** Not so where one of the two has no name. */
export function isNameRight({ gold, predicted }: JudgedPair): boolean {
  return isSameName(gold.attribution.reference ?? '', predicted.attribution.reference ?? '');
}
