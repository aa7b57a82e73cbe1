import { readCandidateTraits } from '../../src/stages/attribution/learned/candidate-traits.ts';
import { CUE_HEADS } from '../../src/stages/attribution/learned/cue-templates.ts';
import { readElementTraits } from '../../src/stages/attribution/learned/element-traits.ts';
import { FeatureList } from '../../src/stages/attribution/learned/features.ts';
import { isPossibleHead } from '../../src/stages/attribution/learned/find-cues.ts';
import { addFeatures, compileGroups } from '../../src/stages/attribution/learned/templates.ts';
import { createTraits } from '../../src/stages/attribution/learned/traits.ts';
import { sigmoid } from '../../src/models/forest.ts';
import { FeatureIndex } from './feature-index.ts';
import { scoreOf, trainLogistic } from './logistic.ts';
import type { Prepared } from './prepare.ts';

const OPTIONS = { epochs: 5, rate: 0.05, dropout: 0.35, seed: 1 };
const LEAST_COUNT = 3;
/** A lemma that is no verb is looked at when it was the head of a cue so often, and in so large a share of its places. */
const LEAST_HEADS = 2;
const LEAST_SHARE = 0.01;

const TEMPLATES = compileGroups(CUE_HEADS);

const NO_HEADS: ReadonlySet<number> = new Set();

/** The elements of each article that may be heads of cues, with their features as numbers. */
export interface CueData {
  readonly index: FeatureIndex;
  readonly otherHeads: ReadonlySet<number>;
  readonly places: readonly Int32Array[];
  readonly features: readonly (readonly Int32Array[])[];
}

export function readCueData(articles: readonly Prepared[]): CueData {
  const otherHeads = findOtherHeads(articles);
  const places = articles.map(({ elements }) =>
    Int32Array.from(
      Array.from({ length: elements.length }, (_, i) => i).filter((i) =>
        isPossibleHead(elements, i, otherHeads),
      ),
    ),
  );
  const index = new FeatureIndex();
  const list = new FeatureList();
  const traits = createTraits();
  const mapPlaces = <T>(visit: () => T): T[][] =>
    articles.map(({ elements, rules }, article) =>
      Array.from(places[article] ?? [], (i) => {
        list.clear();
        readElementTraits(elements, rules, i, traits);
        readCandidateTraits(elements, rules, i, traits);
        addFeatures(TEMPLATES, traits, list);
        return visit();
      }),
    );
  mapPlaces(() => index.count(list.ids, list.count));
  index.number(LEAST_COUNT);
  return { index, otherHeads, places, features: mapPlaces(() => index.numbersOf(list.ids, list.count)) };
}

/** Lemmas that are heads of cues without being verbs: "claim", "statement", the colon. */
function findOtherHeads(articles: readonly Prepared[]): Set<number> {
  const counts = new Map<number, { all: number; heads: number }>();
  for (const { elements, isHead } of articles) {
    for (let i = 0; i < elements.length; i += 1) {
      if (elements.region[i] !== -1 || isPossibleHead(elements, i, NO_HEADS)) continue;
      const lemma = elements.lemma[i] ?? 0;
      const { all, heads } = counts.get(lemma) ?? { all: 0, heads: 0 };
      counts.set(lemma, { all: all + 1, heads: heads + (isHead[i] ?? 0) });
    }
  }
  return new Set(
    [...counts]
      .filter(([, { all, heads }]) => heads >= LEAST_HEADS && heads / all >= LEAST_SHARE)
      .map(([lemma]) => lemma)
      .sort((a, b) => a - b),
  );
}

/** Weights of the cue model from some of the articles. */
export function trainCues(
  articles: readonly Prepared[],
  data: CueData,
  members: readonly number[],
): Float32Array {
  const examples = members.flatMap((article) =>
    (data.features[article] ?? []).map((features, k) => ({
      features,
      target: articles[article]?.isHead[data.places[article]?.[k] ?? 0] ?? 0,
      weight: 1,
    })),
  );
  return trainLogistic(examples, data.index.size, OPTIONS);
}

/** For each element of an article the probability of being the head of a cue. */
export function predictCues(
  length: number,
  data: CueData,
  article: number,
  weights: Float32Array,
): Float64Array {
  const cues = new Float64Array(length);
  for (const [k, features] of (data.features[article] ?? []).entries())
    cues[data.places[article]?.[k] ?? 0] = sigmoid(scoreOf(weights, features));
  return cues;
}
