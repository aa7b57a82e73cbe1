import { LEAST_SAME } from '../../src/match/comparison/paraphrase.ts';
import { probabilityBy } from '../../src/models/same-proposition.ts';
import { createRandom, shuffled } from '../train/random.ts';
import { areaUnderCurve, correlation, judgeYesNo } from '../matching/statistics.ts';
import { trainExperts, type SamenessExample } from './experts.ts';

const FOLDS = 5;
const SEED = 20210616;

/** What one fold trained on the others says of an example. */
interface Held extends SamenessExample {
  readonly same: number;
}

/** Fold of each group: the topics of ECB+ are not torn apart; elsewhere each pair is a group of its own. */
function foldsOf(examples: readonly SamenessExample[]): ReadonlyMap<string, number> {
  const groups = [...new Set(examples.map(groupOf))];
  const order = shuffled(groups.length, createRandom(SEED));
  return new Map(Array.from(order, (group, place): [string, number] => [groups[group] ?? '', place % FOLDS]));
}

function groupOf({ expert, pair }: SamenessExample): string {
  return `${expert} ${pair.group || pair.id}`;
}

function hold(examples: readonly SamenessExample[]): Held[] {
  const foldOf = foldsOf(examples);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = trainExperts(examples.filter((one) => foldOf.get(groupOf(one)) !== fold));
    const rest = examples.filter((one) => foldOf.get(groupOf(one)) === fold);
    return rest.map((one) => ({ ...one, same: probabilityBy(model, one.features) }));
  });
}

/** How well the experts do on what they have not seen, a line each. */
export function crossValidate(examples: readonly SamenessExample[]): string[] {
  const held = hold(examples);
  const of = (expert: string): Held[] => held.filter((one) => one.expert === expert);
  const { accuracy, f1 } = judgeYesNo(
    of('paraphrase').map(({ target, same }) => ({ gold: target === 1, found: same >= LEAST_SAME })),
  );
  const events = of('event').filter(({ pair }) => pair.label !== 'same_story_other_event');
  const percent = (value: number): string => (100 * value).toFixed(1);
  return [
    `paraphrase accuracy ${percent(accuracy)} F1 ${percent(f1)}`,
    `degree r ${correlation(of('degree').map(({ target, same }) => [target, same])).toFixed(3)}`,
    `event against look-alike AUC ${areaUnderCurve(
      events.map(({ same, target }) => ({ score: same, isRight: target === 1 })),
    ).toFixed(3)}`,
  ];
}
