import { align } from '../../src/match/comparison/align.ts';
import { featuresOf } from '../../src/match/comparison/features.ts';
import { prepare } from '../../src/match/comparison/index.ts';
import type { SamenessModel } from '../../src/models/same-proposition.ts';
import { readPairs, type LabelledPair } from '../corpora.ts';
import { plainSide } from '../plain-side.ts';
import { fitLinear } from './linear.ts';

/** A corpus and what it calls the same. */
interface Source {
  readonly corpus: string;
  /** Name of the expert that learns from it. */
  readonly expert: string;
  readonly target: (pair: LabelledPair) => number;
  /** How much a pair counts among those of its corpus; 1 where nothing is said. */
  readonly weight?: (pair: LabelledPair) => number;
  /** Chosen by cross-validation: the few topics of ECB+ need a firmer hand. */
  readonly ridge: number;
}

/** Two happenings of one story are nearly one event; a look-alike of another story is what must be told apart. Chosen by cross-validation. */
const WEIGHT_OF_SAME_STORY = 0.3;

export const SOURCES: readonly Source[] = [
  {
    corpus: 'mrpc',
    expert: 'paraphrase',
    target: ({ label }) => Number(label === 'paraphrase'),
    ridge: 2e-3,
  },
  { corpus: 'sts-headlines', expert: 'degree', target: ({ degree = 0 }) => degree / 5, ridge: 2e-3 },
  {
    corpus: 'ecbplus',
    expert: 'event',
    target: ({ label }) => Number(label === 'same_event'),
    weight: ({ label }) => (label === 'same_story_other_event' ? WEIGHT_OF_SAME_STORY : 1),
    ridge: 0.1,
  },
];

/** How firmly the question which corpus a pair is like is held down. */
const RIDGE_OF_LIKENESS = 1e-2;

export interface SamenessExample {
  readonly pair: LabelledPair;
  readonly expert: string;
  readonly features: ReadonlyMap<string, number>;
  readonly target: number;
  readonly weight: number;
}

/** The pairs of one half (`train`, `dev`) of all sources with their features. */
export function readExamples(folder: string, half: string): SamenessExample[] {
  return SOURCES.flatMap(({ corpus, expert, target, weight = () => 1 }) =>
    readPairs(folder, `${corpus}-${half}`).map((pair) => {
      const [a, b] = [prepare(plainSide('a', pair.a)), prepare(plainSide('b', pair.b))];
      const features = featuresOf(a, b, align(a.content, b.content));
      return { pair, expert, features, target: target(pair), weight: weight(pair) };
    }),
  );
}

/** One expert for each source; each source has the same say in which expert is asked, whatever its size. */
export function trainExperts(examples: readonly SamenessExample[]): SamenessModel {
  const sizes = new Map(
    SOURCES.map(({ expert }) => [expert, examples.filter((one) => one.expert === expert).length]),
  );
  return Object.fromEntries(
    SOURCES.map(({ expert, ridge }) => {
      const own = examples.filter((example) => example.expert === expert);
      const like = examples.map(({ features, expert: other }) => ({
        features,
        target: Number(other === expert),
        weight: 1 / (sizes.get(other) ?? 1),
      }));
      return [expert, { like: fitLinear(like, RIDGE_OF_LIKENESS), same: fitLinear(own, ridge) }];
    }),
  );
}
