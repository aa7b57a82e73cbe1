import type { Chain } from '../../src/stages/attribution/learned/chain.ts';
import { readContext } from '../../src/stages/attribution/learned/cue-context.ts';
import { readCueTraits, readHeadTraits } from '../../src/stages/attribution/learned/cue-traits.ts';
import { readElementTraits } from '../../src/stages/attribution/learned/element-traits.ts';
import { FeatureList } from '../../src/stages/attribution/learned/features.ts';
import {
  CUE_LABELS,
  CUE_STEPS,
  ELEMENT_LABELS,
  QUOTATION_LABELS,
  SIDED_LABELS,
  SIDED_STEPS,
} from '../../src/stages/attribution/learned/label-templates.ts';
import { forbidLabels } from '../../src/stages/attribution/learned/read-cue.ts';
import { LABELS, PAIRS } from '../../src/stages/attribution/learned/rule-evidence.ts';
import { addFeatures, compileGroups } from '../../src/stages/attribution/learned/templates.ts';
import { createTraits } from '../../src/stages/attribution/learned/traits.ts';
import { windowOf, type Window } from '../../src/stages/attribution/learned/window.ts';
import { FeatureIndex } from './feature-index.ts';
import { marginals } from './marginals.ts';
import type { Prepared } from './prepare.ts';
import { createRandom, shuffled } from './random.ts';

const EPOCHS = 5;
const RATE = 0.04;
/** Share of the features that an example leaves out. */
const DROPOUT = 0.35;
const LEAST_COUNT = 3;
/** From here on the weights are averaged, in epochs; so often in each epoch. */
const AVERAGED_FROM = 2;
const AVERAGES = 4;
/** Smaller slopes change nothing that matters. */
const LEAST_SLOPE = 1e-4;

/** The window of one cue: features of each element and of each step, as numbers. */
export interface Sequence {
  readonly head: number;
  readonly window: Window;
  readonly emissions: readonly Int32Array[];
  readonly steps: readonly Int32Array[];
  readonly isQuotation: Uint8Array;
}

export interface LabelIndex {
  readonly emissions: FeatureIndex;
  readonly steps: FeatureIndex;
}

/** Weights by feature number: one a label, and one a pair of labels. */
export interface LabelWeights {
  readonly emissions: Float32Array;
  readonly steps: Float32Array;
}

/** A window with the gold label of each element. */
export interface LabelExample {
  readonly sequence: Sequence;
  readonly gold: Uint8Array;
}

const list = new FeatureList();
const traits = createTraits();
const LABEL_TEMPLATES = compileGroups([...ELEMENT_LABELS, ...SIDED_LABELS, ...CUE_LABELS]);
const QUOTATION_TEMPLATES = compileGroups(QUOTATION_LABELS);
const STEP_TEMPLATES = compileGroups([...SIDED_STEPS, ...CUE_STEPS]);

/** Numbers the features of the windows of all gold cues. */
export function indexLabels(articles: readonly Prepared[], cues: readonly Float64Array[]): LabelIndex {
  const index = { emissions: new FeatureIndex(), steps: new FeatureIndex() };
  for (const [article, prepared] of articles.entries()) {
    for (const { head } of prepared.attributions) {
      visitFeatures(prepared, cues[article]!, head, {
        emission: () => index.emissions.count(list.ids, list.count),
        step: () => index.steps.count(list.ids, list.count),
      });
    }
  }
  index.emissions.number(LEAST_COUNT);
  index.steps.number(LEAST_COUNT);
  return index;
}

export function readSequence(
  article: Prepared,
  cues: Float64Array,
  head: number,
  index: LabelIndex,
): Sequence {
  const emissions: Int32Array[] = [];
  const steps: Int32Array[] = [new Int32Array(0)];
  const window = visitFeatures(article, cues, head, {
    emission: (place) => (emissions[place] = index.emissions.numbersOf(list.ids, list.count)),
    step: (place) => (steps[place] = index.steps.numbersOf(list.ids, list.count)),
  });
  const { region } = article.elements;
  const isQuotation = Uint8Array.from(emissions, (_, place) => (region[window.first + place] === -1 ? 0 : 1));
  return { head, window, emissions, steps, isQuotation };
}

function visitFeatures(
  { elements, rules }: Prepared,
  cues: Float64Array,
  head: number,
  visit: { readonly emission: (place: number) => void; readonly step: (place: number) => void },
): Window {
  const window = windowOf(elements, head);
  const context = readContext(elements, rules, cues, head, window);
  readHeadTraits(context, traits);
  for (let i = window.first; i < window.end; i += 1) {
    readElementTraits(elements, rules, i, traits);
    readCueTraits(context, i, traits);
    list.clear();
    if (i !== head) {
      addFeatures(LABEL_TEMPLATES, traits, list);
      if (elements.region[i] !== -1) addFeatures(QUOTATION_TEMPLATES, traits, list);
    }
    visit.emission(i - window.first);
    if (i === window.first) continue;
    list.clear();
    addFeatures(STEP_TEMPLATES, traits, list);
    visit.step(i - window.first);
  }
  return window;
}

/** Scores of a window. `scale` makes up for features left out. */
export function chainOf(sequence: Sequence, weights: LabelWeights, scale = 1): Chain {
  const length = sequence.emissions.length;
  const emissions = new Float64Array(length * LABELS);
  const steps = new Float64Array(length * PAIRS);
  for (let i = 0; i < length; i += 1) {
    for (const feature of sequence.emissions[i]!)
      for (let y = 0; y < LABELS; y += 1)
        emissions[i * LABELS + y]! += weights.emissions[feature * LABELS + y]! * scale;
    for (const feature of sequence.steps[i]!)
      for (let y = 0; y < PAIRS; y += 1) steps[i * PAIRS + y]! += weights.steps[feature * PAIRS + y]! * scale;
  }
  const chain = { length, emissions, steps };
  forbidLabels(chain, sequence.head - sequence.window.first, (place) => sequence.isQuotation[place] === 1);
  return chain;
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over the windows of gold cues: AdaGrad with feature dropout, the
 * weights averaged over the last epochs.
 */
export function trainLabels(
  examples: readonly LabelExample[],
  index: LabelIndex,
  seed: number,
): LabelWeights {
  const random = createRandom(seed);
  const scale = 1 / (1 - DROPOUT);
  const weights = emptyWeights(index);
  const squares = { emissions: weights.emissions.map(() => 1), steps: weights.steps.map(() => 1) };
  const sums = emptyWeights(index);
  const every = Math.ceil(examples.length / AVERAGES);
  let seen = 0;
  let taken = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const place of shuffled(examples.length, random)) {
      const { sequence, gold } = examples[place]!;
      const keep = (): boolean => random() >= DROPOUT;
      const kept: Sequence = {
        ...sequence,
        emissions: sequence.emissions.map((features) => features.filter(keep)),
        steps: sequence.steps.map((features) => features.filter(keep)),
      };
      const { labels, steps } = marginals(chainOf(kept, weights, scale));
      for (let i = 0; i < gold.length; i += 1) {
        labels[i * LABELS + gold[i]!]! -= 1;
        descend(
          kept.emissions[i]!,
          labels.subarray(i * LABELS, (i + 1) * LABELS),
          weights.emissions,
          squares.emissions,
          scale,
        );
        if (i === 0) continue;
        steps[i * PAIRS + gold[i - 1]! * LABELS + gold[i]!]! -= 1;
        descend(
          kept.steps[i]!,
          steps.subarray(i * PAIRS, (i + 1) * PAIRS),
          weights.steps,
          squares.steps,
          scale,
        );
      }
      seen += 1;
      if (epoch < AVERAGED_FROM || seen % every !== 0) continue;
      taken += 1;
      addTo(sums, weights);
    }
  }
  return scaled(sums, 1 / taken);
}

/** The mean of two models of different seeds: what dropout made of the one by chance, the other has not. */
export function meanOf(a: LabelWeights, b: LabelWeights): LabelWeights {
  const sums = { emissions: a.emissions.slice(), steps: a.steps.slice() };
  addTo(sums, b);
  return scaled(sums, 0.5);
}

function emptyWeights(index: LabelIndex): LabelWeights {
  return {
    emissions: new Float32Array(index.emissions.size * LABELS),
    steps: new Float32Array(index.steps.size * PAIRS),
  };
}

function addTo(sums: LabelWeights, weights: LabelWeights): void {
  for (let i = 0; i < sums.emissions.length; i += 1) sums.emissions[i]! += weights.emissions[i]!;
  for (let i = 0; i < sums.steps.length; i += 1) sums.steps[i]! += weights.steps[i]!;
}

function scaled({ emissions, steps }: LabelWeights, by: number): LabelWeights {
  return { emissions: emissions.map((weight) => weight * by), steps: steps.map((weight) => weight * by) };
}

/** One step against the slopes of all labels (or pairs) for the features of one place. */
function descend(
  features: Int32Array,
  slopes: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  scale: number,
): void {
  for (let y = 0; y < slopes.length; y += 1) {
    const slope = slopes[y]! * scale;
    if (Math.abs(slope) < LEAST_SLOPE) continue;
    for (const feature of features) {
      const place = feature * slopes.length + y;
      squares[place]! += slope * slope;
      weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
    }
  }
}
