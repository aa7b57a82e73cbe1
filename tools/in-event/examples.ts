import { createDefaultSchema } from '../../src/config/index.ts';
import { candidates } from '../../src/match/candidates/index.ts';
import { featuresOf } from '../../src/match/comparison/features.ts';
import { inEventFeatures } from '../../src/match/comparison/in-event.ts';
import { prepare, type PreparedSide } from '../../src/match/comparison/index.ts';
import { alignPair } from '../../src/match/comparison/pair.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { listSides } from '../../src/match/pairs/sides.ts';
import { run } from '../../src/pipeline/run.ts';
import type { Mark } from '../marks/mark.ts';
import { isAt } from '../marks/score.ts';
import type { Example } from '../same/linear.ts';

/** Two claims of a marked event that are compared. */
export interface InEventExample extends Example {
  readonly event: string;
  readonly level: Mark['level'] | 'none';
}

/** Every pair of claims that a run compares, in the marked events; those count as about the same thing that a reader found to agree or to differ. */
export async function readInEventExamples(
  articleFile: string,
  marks: readonly Mark[],
): Promise<InEventExample[]> {
  const eventOf = new Map(marks.flatMap(({ event, a, b }) => [a, b].map((side) => [side.article, event])));
  const configuration = { ...createDefaultSchema().parse({}), input: [articleFile] };
  const { extractions, matches } = await run({ configuration });
  const marked = extractions.filter(({ article }) => eventOf.has(article.externalId ?? ''));
  const events = [...groupBy(marked, ({ article }) => eventOf.get(article.externalId ?? '') ?? '')].map(
    ([id, own]) => ({ id, label: '', articleIds: own.map(({ article }) => article.id).sort() }),
  );
  const layers = { ...matches, events };
  const options = candidates.options.parse(configuration.match['candidates']);
  const proposed = candidates.create(options)({ extractions: marked, layers }, () => undefined);
  const byId = new Map(matches.speakers.map((speaker) => [speaker.id, speaker]));
  const prepared = new Map(
    [...listSides(marked, { ...matches, byId })].map(([id, side]) => [id, prepare(side)]),
  );
  return proposed.flatMap(({ aClaimId, bClaimId, eventId, standing }) => {
    const [a, b] = [prepared.get(aClaimId), prepared.get(bClaimId)];
    if (a === undefined || b === undefined) return [];
    const { speakers, quotes, contents, general } = alignPair(a, b, { sameEvent: true });
    const isUtterance = quotes !== null;
    const shared = featuresOf(a, b, contents);
    const features = inEventFeatures(a, b, standing, { speakers, isUtterance, features: shared, general });
    const found = findMark(marks, eventId, a, b);
    return [
      {
        event: eventId,
        features,
        target: Number(found !== undefined),
        weight: 1,
        level: found?.level ?? 'none',
      },
    ];
  });
}

function findMark(marks: readonly Mark[], event: string, a: PreparedSide, b: PreparedSide): Mark | undefined {
  return marks.find((mark) => mark.event === event && mark.relation !== 'look-alike' && isAt(mark, { a, b }));
}
