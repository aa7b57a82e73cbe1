import { isContentExact, isHalfFound, isRelationExact, isRelationFound } from '../align.ts';
import { shareOf, type Score } from '../counts.ts';
import type { Judged, JudgedArticle, JudgedPair } from '../judge.ts';
import { ATTRIBUTION_KINDS } from '../quoted.ts';

/** How one pair of aligned attributions compares. */
const COMPARISONS: Readonly<Record<string, (pair: JudgedPair) => boolean>> = {
  'content exact': isContentExact,
  'content half': isHalfFound,
  'content overlap': () => true,
  'relation partial': isRelationFound,
  'relation exact': isRelationExact,
};

/**
 * The measures over aligned attributions: recall over the gold that belongs, precision over the predictions that belong,
 * which may match any gold.
 */
export function measureRelations(
  { gold, predicted, pairs }: JudgedArticle,
  belongs: (attribution: Judged) => boolean,
): Score {
  const inGold = gold.filter(belongs).length;
  const inPredicted = predicted.filter(belongs).length;
  return Object.fromEntries(
    Object.entries(COMPARISONS).map(([name, isRight]) => {
      const right = pairs.filter(isRight);
      const tp = right.filter((pair) => belongs(pair.predicted)).length;
      const recalled = right.filter((pair) => belongs(pair.gold)).length;
      return [name, { tp, fp: inPredicted - tp, fn: inGold - recalled, recalled }];
    }),
  );
}

/** Recall at half by the kind of the gold. */
export function measureKinds({ gold, pairs }: JudgedArticle): Score {
  return Object.fromEntries(
    ATTRIBUTION_KINDS.map((kind) => {
      const found = pairs.filter((pair) => pair.gold.kind === kind && isHalfFound(pair)).length;
      return [`recall ${kind}`, shareOf(found, gold.filter((each) => each.kind === kind).length)];
    }),
  );
}
