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
import { linksBetweenCopies } from './copies.ts';
import { joinLinked } from './join.ts';
import { tieGroups, type Ties } from './ties.ts';
import './layer.ts';
import { independentOutlets, severityOf, typesOf, verdictOf } from './verdict.ts';
import { compareText } from '../../model/order.ts';

type Link = readonly [aClaimId: string, bClaimId: string];

/**
 * Joins the claims of all outlets that report the same utterance or fact. A claim that nobody else has is a group of its own; two that agree
 * may be of two groups, where one of them says more than the others of its group.
 */
export const groups = defineCorpusStage({
  name: 'groups',
  scope: 'event',
  version: 1,
  requires: ['duplicates', 'events', 'pairs'],
  assigns: 'groups',
  options: z.strictObject({}),
  create: () =>
    function gatherGroups({ extractions, layers }) {
      const sides = extractions.flatMap(sidesOf).sort((a, b) => comparePublication(a.article, b.article));
      const indexOf = new Map(sides.map(({ claim }, index) => [claim.id, index]));
      const placesOf = ([a, b]: Link): readonly (readonly [number, number])[] => {
        const [first, second] = [indexOf.get(a), indexOf.get(b)];
        return first === undefined || second === undefined ? [] : [[first, second]];
      };
      const joined = joinLinked(
        sides,
        linksBetweenCopies(extractions, layers.duplicates).flatMap(placesOf),
        [...layers.pairs].sort(byRelation).flatMap((pair) => {
          const [places] = placesOf([pair.aClaimId, pair.bClaimId]);
          return places === undefined ? [] : [{ places, isSure: isDiffering(pair) }];
        }),
      );
      const placeOf = (claimId: string): number => indexOf.get(claimId) ?? 0;
      const ties = tieGroups(
        layers.pairs,
        (claimId) => joined.find(placeOf(claimId)),
        (claimId) => sides[placeOf(claimId)],
      );
      const eventOf = new Map(
        layers.events.flatMap((event) => event.articleIds.map((id) => [id, event.id] as const)),
      );
      return joined
        .sets()
        .map((set) => {
          const members = set.flatMap((index) => sides[index] ?? []);
          return toGroup(members, ties.get(set[0] ?? -1) ?? NO_TIES, eventOf, layers.duplicates);
        })
        .sort((a, b) => compareText(a.id, b.id));
    },
});

function isDiffering({ findings }: Pair): boolean {
  return findings.some(({ relation }) => relation === 'discrepancy');
}

/** Those that agree, then those that differ, the surest first. */
function byRelation(x: Pair, y: Pair): number {
  const confidence = ({ findings }: Pair): number => Math.max(...findings.map((one) => one.confidence));
  return (
    Number(isDiffering(x)) - Number(isDiffering(y)) ||
    confidence(y) - confidence(x) ||
    compareText(x.id, y.id)
  );
}

const NO_TIES: Ties = { within: [], beyond: [], partners: [] };

/**
 * `members` in the order of publication, then of the text. What one outlet says in a way of its own is not its alone where a claim of another
 * group agrees with it: the outlet there reports it, too.
 */
function toGroup(
  members: readonly Side[],
  { within, beyond, partners }: Ties,
  eventOf: ReadonlyMap<string, string>,
  duplicates: ReadonlyMap<string, string>,
): Group {
  const claimIds = members.map(({ claim }) => claim.id);
  const reporting = within.length === 0 ? [...members, ...partners] : members;
  const independent = independentOutlets(reporting, duplicates);
  return {
    id: contentId('g', [...claimIds].sort()),
    eventId: eventOf.get(members[0]?.article.id ?? '') ?? '',
    claimIds,
    pairIds: within.map((pair) => pair.id),
    verdict: verdictOf(reporting, within, independent),
    severity: severityOf(within),
    types: typesOf(within.length === 0 ? beyond : within),
    independentOutlets: independent,
    score: within.length === 0 ? 1 : within.reduce((sum, pair) => sum + pair.same, 0) / within.length,
  };
}
