import { z } from 'zod';
import { comparePublication } from '../../model/article.ts';
import type { Event } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import type { Side } from '../comparison/compare.ts';
import '../duplicates/layer.ts';
import '../events/layer.ts';
import { createNumbering, findSharing } from '../shared-keys.ts';
import { extractionsById, sidesOf } from '../sides.ts';
import type { Candidate } from './layer.ts';
import { createWordReader, EventWeights, type Meeting, type Standing } from '../standing/index.ts';
import { compareText } from '../../model/order.ts';

const options = z.strictObject({
  partners: z
    .int()
    .min(1)
    .default(40)
    .describe('How many claims of other outlets a claim is compared with at most: those that share most.'),
  sharedKeys: z
    .int()
    .min(1)
    .default(2)
    .describe('How many content words or numbers two claims must share to be compared.'),
});

type Options = z.output<typeof options>;

/** Two claims may share fewer words where those are so rare in the event, or where each is the other's nearest. */
const LEAST_LIKENESS = 0.1;
const LEAST_LIKENESS_OF_SENTENCES = 0.2;
const NEAREST = 1;

/** A claim to compare another with. */
interface Partner {
  readonly partner: number;
  readonly standing: Standing;
}

/** Proposes the pairs of claims to compare: within an event, of different outlets, with words in common, by an inverted index. */
export const candidates = defineCorpusStage({
  name: 'candidates',
  scope: 'event',
  version: 1,
  requires: ['duplicates', 'events'],
  assigns: 'candidates',
  options,
  create: (settings) =>
    function proposeCandidates({ extractions, layers }, report) {
      const byId = extractionsById(extractions);
      let dropped = 0;
      const proposed = layers.events.flatMap((event) => {
        const sides = sidesOfEvent(event, byId);
        const kept = proposeWithin(sides, event.id, layers.duplicates, settings);
        dropped += kept.dropped;
        return kept.candidates;
      });
      if (dropped > 0) {
        report({
          code: 'candidates-capped',
          severity: 'info',
          message: `${String(dropped)} pairs with few words in common were not compared: a claim is compared with ${String(settings.partners)} others at most. Raise match.candidates.partners to compare more.`,
        });
      }
      return proposed.sort(byIds);
    },
});

function sidesOfEvent(event: Event, byId: ReadonlyMap<string, Extraction>): Side[] {
  return event.articleIds
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => comparePublication(a.article, b.article))
    .flatMap(sidesOf);
}

/** `sides` are in the order of publication, so that of two the first is `a`. */
function proposeWithin(
  sides: readonly Side[],
  eventId: string,
  duplicates: ReadonlyMap<string, string>,
  { partners, sharedKeys }: Options,
): { candidates: Candidate[]; dropped: number } {
  const claims = sides.map(createWordReader());
  const numberOf = createNumbering();
  const keys = claims.map(({ own }) => own.map(numberOf));
  const weights = new EventWeights(
    claims,
    sides.map(({ article }) => article.id),
  );
  const met: { readonly meeting: Meeting; readonly count: number }[] = [];
  for (const { first, second, shared: count } of findSharing(keys, 1)) {
    const [a, b] = [sides[first], sides[second]];
    if (a === undefined || b === undefined || !isComparable(a, b, duplicates)) continue;
    met.push({ meeting: weights.meet(first, second), count });
  }
  const best = sides.map((): Partner[] => []);
  for (const { meeting, count } of met) {
    const { first, second } = meeting;
    const standing = weights.standingOf(meeting);
    const fewest = Math.min(sharedKeys, keys[first]?.length ?? 0, keys[second]?.length ?? 0);
    if (count < fewest && !standsOut(standing)) continue;
    best[first]?.push({ partner: second, standing });
    best[second]?.push({ partner: first, standing });
  }
  return keepBest(sides, best, eventId, partners);
}

function standsOut({ rankLow, likeness, sentenceLikeness }: Standing): boolean {
  return rankLow >= NEAREST || likeness >= LEAST_LIKENESS || sentenceLikeness >= LEAST_LIKENESS_OF_SENTENCES;
}

/** Different outlets; a copy is compared with its original only, because all else would be the original's findings again. */
function isComparable(a: Side, b: Side, duplicates: ReadonlyMap<string, string>): boolean {
  if (a.article.outlet === b.article.outlet) return false;
  const [originalOfA, originalOfB] = [duplicates.get(a.article.id), duplicates.get(b.article.id)];
  if (originalOfA === undefined && originalOfB === undefined) return true;
  return originalOfA === b.article.id || originalOfB === a.article.id;
}

/** A pair is kept when it is among the best of either side. */
function keepBest(
  sides: readonly Side[],
  best: readonly Partner[][],
  eventId: string,
  partners: number,
): { candidates: Candidate[]; dropped: number } {
  const kept = new Map<string, Candidate>();
  let proposed = 0;
  for (const [index, list] of best.entries()) {
    proposed += list.length / 2;
    list.sort((x, y) => y.standing.likeness - x.standing.likeness || x.partner - y.partner);
    for (const { partner, standing } of list.slice(0, partners)) {
      const [a, b] = [sides[Math.min(index, partner)], sides[Math.max(index, partner)]];
      if (a === undefined || b === undefined) continue;
      const candidate = { aClaimId: a.claim.id, bClaimId: b.claim.id, eventId, standing };
      kept.set(`${candidate.aClaimId} ${candidate.bClaimId}`, candidate);
    }
  }
  return { candidates: [...kept.values()], dropped: proposed - kept.size };
}

function byIds(a: Candidate, b: Candidate): number {
  return compareText(a.aClaimId, b.aClaimId) || compareText(a.bClaimId, b.bClaimId);
}
