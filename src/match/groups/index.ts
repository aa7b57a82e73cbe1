import { z } from 'zod';
import { comparePublication } from '../../model/article.ts';
import type { Group } from '../../model/group.ts';
import { contentId } from '../../model/ids.ts';
import type { Pair } from '../../model/pair.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import type { Side } from '../comparison/compare.ts';
import '../duplicates/layer.ts';
import '../events/layer.ts';
import '../pairs/layer.ts';
import { sidesOf } from '../sides.ts';
import { UnionFind } from '../union-find.ts';
import { linksBetweenCopies } from './copies.ts';
import './layer.ts';
import { independentOutlets, severityOf, typesOf, verdictOf } from './verdict.ts';
import { compareText } from '../../model/order.ts';

/** Joins the claims of all outlets that report the same utterance or fact. A claim that nobody else has is a group of its own. */
export const groups = defineCorpusStage({
  name: 'groups',
  version: 1,
  requires: ['duplicates', 'events', 'pairs'],
  assigns: 'groups',
  options: z.strictObject({}),
  create: () =>
    function gatherGroups({ extractions, layers }) {
      const sides = extractions.flatMap(sidesOf).sort((a, b) => comparePublication(a.article, b.article));
      const indexOf = new Map(sides.map(({ claim }, index) => [claim.id, index]));
      const joined = new UnionFind(sides.length);
      const links = [
        ...layers.pairs.map(({ aClaimId, bClaimId }) => [aClaimId, bClaimId] as const),
        ...linksBetweenCopies(extractions, layers.duplicates),
      ];
      for (const [a, b] of links) {
        const [first, second] = [indexOf.get(a), indexOf.get(b)];
        if (first !== undefined && second !== undefined) joined.join(first, second);
      }
      const pairsOf = new Map<number, Pair[]>();
      for (const pair of layers.pairs) {
        const root = joined.find(indexOf.get(pair.aClaimId) ?? 0);
        const list = pairsOf.get(root);
        if (list === undefined) pairsOf.set(root, [pair]);
        else list.push(pair);
      }
      const eventOf = new Map(
        layers.events.flatMap((event) => event.articleIds.map((id) => [id, event.id] as const)),
      );
      return joined
        .sets()
        .map((set) => {
          const members = set.flatMap((index) => sides[index] ?? []);
          return toGroup(members, pairsOf.get(set[0] ?? -1) ?? [], eventOf, layers.duplicates);
        })
        .sort((a, b) => compareText(a.id, b.id));
    },
});

/** `members` in the order of publication, then of the text. */
function toGroup(
  members: readonly Side[],
  pairs: readonly Pair[],
  eventOf: ReadonlyMap<string, string>,
  duplicates: ReadonlyMap<string, string>,
): Group {
  const claimIds = members.map(({ claim }) => claim.id);
  const independent = independentOutlets(members, duplicates);
  return {
    id: contentId('g', [...claimIds].sort()),
    eventId: eventOf.get(members[0]?.article.id ?? '') ?? '',
    claimIds,
    pairIds: pairs.map((pair) => pair.id),
    verdict: verdictOf(members, pairs, independent),
    severity: severityOf(pairs),
    types: typesOf(pairs),
    independentOutlets: independent,
    score: pairs.length === 0 ? 1 : pairs.reduce((sum, pair) => sum + pair.same, 0) / pairs.length,
  };
}
