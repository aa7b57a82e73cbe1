import { pairId } from '../../model/pair.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import type { Candidate } from '../candidates/layer.ts';
import {
  areWorthComparing,
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
import { placesOf, selectPairs, type ComparedPair } from './select.ts';
import { compareText } from '../../model/order.ts';

/** A candidate with its claims. */
interface ProposedPair {
  readonly a: PreparedSide;
  readonly b: PreparedSide;
  readonly candidate: Candidate;
}

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
      const proposed = candidates.flatMap((candidate): ProposedPair[] => {
        const [a, b] = [preparedOf(candidate.aClaimId), preparedOf(candidate.bClaimId)];
        return a === undefined || b === undefined ? [] : [{ a, b, candidate }];
      });

      function compare({ a, b, candidate }: ProposedPair): ComparedPair {
        const { aClaimId, bClaimId, eventId, standing } = candidate;
        const [aArticleId, bArticleId] = [a.article.id, b.article.id];
        const comparison = comparePrepared(a, b, { sameEvent: true, standing }, options);
        const pair = { aClaimId, bClaimId, eventId, ...comparison };
        const isCopy = duplicates.get(aArticleId) === bArticleId || duplicates.get(bArticleId) === aArticleId;
        return { pair, aArticleId, bArticleId, isCopy };
      }

      const compared = proposed.filter(isWorthComparing).map(compare);
      const rivals = listRivals(proposed, compared).map(compare);
      return selectPairs([...compared, ...rivals])
        .map((pair) => ({ id: pairId(pair.aClaimId, pair.bClaimId), ...pair }))
        .sort((x, y) => compareText(x.id, y.id));
    },
});

function isWorthComparing({ a, b, candidate }: ProposedPair): boolean {
  return areWorthComparing(a, b, candidate);
}

/** Those in which nothing can be found, but which may be nearer than those in which something was: all others need not be compared. */
function listRivals(proposed: readonly ProposedPair[], compared: readonly ComparedPair[]): ProposedPair[] {
  const contested = new Set(
    compared.flatMap(({ pair, aArticleId, bArticleId }) =>
      pair.findings.length === 0 ? [] : placesOf(pair, aArticleId, bArticleId),
    ),
  );
  return proposed.filter((pair) => {
    const places = placesOf(pair.candidate, pair.a.article.id, pair.b.article.id);
    return places.some((place) => contested.has(place)) && !isWorthComparing(pair);
  });
}

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
