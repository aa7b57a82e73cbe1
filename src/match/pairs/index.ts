import { pairId } from '../../model/pair.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import type { Candidate } from '../candidates/layer.ts';
import {
  comparePrepared,
  comparisonOptions,
  prepare,
  type PreparedSide,
  type Side,
} from '../comparison/index.ts';
import '../duplicates/layer.ts';
import '../events/layer.ts';
import '../speakers/layer.ts';
import './layer.ts';
import { listSides } from './sides.ts';
import { selectPairs, type ComparedPair } from './select.ts';
import { compareText } from '../../model/order.ts';

/** Compares the candidates and keeps the pairs that a reader should see. */
export const pairs = defineCorpusStage({
  name: 'pairs',
  scope: 'event',
  version: 1,
  requires: ['duplicates', 'speakers', 'candidates'],
  assigns: 'pairs',
  options: comparisonOptions,
  create: (options) =>
    function compareCandidates({ extractions, layers }) {
      const { candidates, duplicates, speakers } = layers;
      const preparedOf = prepareOnce(listSides(extractions, speakers));

      function compare({ aClaimId, bClaimId, eventId, standing }: Candidate): ComparedPair[] {
        const [a, b] = [preparedOf(aClaimId), preparedOf(bClaimId)];
        if (a === undefined || b === undefined) return [];
        const [aArticleId, bArticleId] = [a.article.id, b.article.id];
        const comparison = comparePrepared(a, b, { sameEvent: true, standing }, options);
        const pair = { aClaimId, bClaimId, eventId, ...comparison };
        const isCopy = duplicates.get(aArticleId) === bArticleId || duplicates.get(bArticleId) === aArticleId;
        return [{ pair, aArticleId, bArticleId, isCopy }];
      }

      return selectPairs(candidates.flatMap(compare))
        .map((pair) => ({ id: pairId(pair.aClaimId, pair.bClaimId), ...pair }))
        .sort((x, y) => compareText(x.id, y.id));
    },
});

/** Each claim is prepared when it is first compared. */
function prepareOnce(sides: ReadonlyMap<string, Side>): (claimId: string) => PreparedSide | undefined {
  const prepared = new Map<string, PreparedSide>();
  return (claimId) => {
    const known = prepared.get(claimId);
    const side = sides.get(claimId);
    if (known !== undefined || side === undefined) return known;
    const fresh = prepare(side);
    prepared.set(claimId, fresh);
    return fresh;
  };
}
