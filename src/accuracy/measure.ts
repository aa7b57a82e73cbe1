import { withPrefix, type Score } from './counts.ts';
import type { JudgedArticle } from './judge.ts';
import { measureCoverage } from './measures/coverage.ts';
import { measureNames } from './measures/names.ts';
import { measureQuotedRegions } from './measures/regions.ts';
import { measureKinds, measureRelations } from './measures/relations.ts';
import { measureSpans, measureTokens } from './measures/tokens.ts';

/** All measures of one article, by the protocol of the documentation. */
export function measureArticle(article: JudgedArticle): Score {
  return {
    ...measureTokens(article),
    ...measureSpans(article),
    ...measureRelations(article, () => true),
    ...withPrefix(
      'scope',
      measureRelations(article, ({ isInScope }) => isInScope),
    ),
    ...measureKinds(article),
    ...measureQuotedRegions(article),
    ...measureNames(article),
    ...measureCoverage(article),
  };
}
