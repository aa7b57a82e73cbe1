import { prepare } from '../../src/match/comparison/index.ts';
import { stanceFeaturesOf } from '../../src/match/comparison/stance-features.ts';
import { likeliestStance, PAIR_STANCES, type StanceModel } from '../../src/models/stance.ts';
import { readPairs } from '../corpora.ts';
import { plainSide } from '../plain-side.ts';
import { fitLinear } from './linear.ts';

/** Chosen by cross-validation. */
const RIDGE = 1e-2;

interface StanceExample {
  readonly features: ReadonlyMap<string, number>;
  readonly label: string;
  /** Claims are not torn apart by the folds that the corpus comes with. */
  readonly fold: string;
}

export function readStanceExamples(folder: string, half: string): StanceExample[] {
  return readPairs(folder, `emergent-${half}`).map(({ a, b, label, group }) => ({
    features: stanceFeaturesOf(prepare(plainSide('a', a)), prepare(plainSide('b', b))),
    label,
    fold: group,
  }));
}

export function trainStance(examples: readonly StanceExample[]): StanceModel {
  const [forIt, observing, against] = PAIR_STANCES.map((stance) =>
    fitLinear(
      examples.map(({ features, label }) => ({ features, target: Number(label === stance), weight: 1 })),
      RIDGE,
    ),
  );
  return { for: forIt!, observing: observing!, against: against! };
}

/** Share of the examples that is judged right by a model that was trained on the other folds. */
export function crossValidateStance(examples: readonly StanceExample[]): number {
  const folds = [...new Set(examples.map(({ fold }) => fold))];
  const right = folds.flatMap((held) => {
    const model = trainStance(examples.filter(({ fold }) => fold !== held));
    return examples.filter(
      ({ fold, label, features }) => fold === held && likeliestStance(features, model) === label,
    );
  });
  return right.length / examples.length;
}
