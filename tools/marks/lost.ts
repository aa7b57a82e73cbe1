import { createDefaultSchema } from '../../src/config/index.ts';
import { candidates } from '../../src/match/candidates/index.ts';
import { createComparison, type Comparison } from '../../src/match/comparison/index.ts';
import { LEAST_SAME } from '../../src/match/comparison/gates.ts';
import { sidesOf } from '../../src/match/sides.ts';
import type { Matches } from '../../src/model/corpus.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Mark } from './mark.ts';
import { isOn } from './score.ts';

/**
 * Where a marked pair got lost, in the order of the work: no claim at one of its places; articles in two events; the claims never
 * proposed for comparison; taken for two matters; taken for the words of two people; the contrary relation found; no rule found
 * the relation; found, but a nearer partner was preferred.
 */
export const LOSSES = [
  'claim',
  'event',
  'candidate',
  'same',
  'speaker',
  'other relation',
  'rule',
  'selection',
] as const;
export type Loss = (typeof LOSSES)[number];

const pairKey = (aId: string, bId: string): string => [aId, bId].sort().join(' ');

/** Makes the function that tells of a mark that was not found where the run lost it. */
export function createTracer(extractions: readonly Extraction[], matches: Matches): (mark: Mark) => Loss {
  const options = candidates.options.parse(createDefaultSchema().parse({}).match['candidates']);
  const proposed = candidates.create(options)({ extractions, layers: matches }, () => undefined);
  const standings = new Map(
    proposed.map(({ aClaimId, bClaimId, standing }) => [pairKey(aClaimId, bClaimId), standing]),
  );
  const eventOf = new Map(matches.events.flatMap(({ id, articleIds }) => articleIds.map((a) => [a, id])));
  const sides = extractions.flatMap(sidesOf);
  const compare = createComparison();

  return function traceLoss({ a, b, relation }) {
    const [ofA, ofB] = [a, b].map((marked) => sides.filter((side) => isOn(marked, side)));
    const crossed = (ofA ?? []).flatMap((x) => (ofB ?? []).map((y) => [x, y] as const));
    const [first] = crossed;
    if (first === undefined) return 'claim';
    if (eventOf.get(first[0].article.id) !== eventOf.get(first[1].article.id)) return 'event';
    const compared = crossed.flatMap(([x, y]) => {
      const standing = standings.get(pairKey(x.claim.id, y.claim.id));
      return standing === undefined ? [] : [compare(x, y, { sameEvent: true, standing })];
    });
    return judge(compared, relation);
  };
}

function judge(compared: readonly Comparison[], relation: Mark['relation']): Loss {
  if (compared.length === 0) return 'candidate';
  if (compared.some(({ findings }) => findings.some((finding) => finding.relation === relation))) {
    return 'selection';
  }
  if (compared.some(({ findings }) => findings.length > 0)) return 'other relation';
  const alike = compared.filter(({ same }) => same >= LEAST_SAME);
  if (alike.length === 0) return 'same';
  return alike.every(({ isSameSpeaker }) => isSameSpeaker === false) ? 'speaker' : 'rule';
}
