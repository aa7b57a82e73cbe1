import type { AttributionModel } from '../../../models/attribution.ts';
import type { FeatureTable } from '../../../models/feature-table.ts';
import type { Chain, Labelling } from './chain.ts';
import { kBest } from './chain.ts';
import { readContext } from './cue-context.ts';
import { readCueTraits, readHeadTraits } from './cue-traits.ts';
import { readElementTraits } from './element-traits.ts';
import type { Elements } from './elements.ts';
import { Sums } from './memo.ts';
import { toReadings, type Readings } from './readings.ts';
import { LABEL, LABELS, PAIRS, type RuleEvidence } from './rule-evidence.ts';
import { sumsOf, type ModelSums } from './sums.ts';
import { createTraits } from './traits.ts';
import { windowOf, type Window } from './window.ts';

/** Cues less likely than this are not read. */
export const LEAST_CUE = 0.2;
/** Labellings of a cue that are looked at; many differ in a comma alone. */
const MOST_LABELLINGS = 12;
/** How far below the best they may score: less likely ones by a factor of 150 are never chosen. */
const MARGIN = 5;

/** Reads the cues of one article. What an element says of itself is weighed once, whatever the number of cues. */
export class CueReader {
  private readonly sums: ModelSums;
  private readonly elementLabels: Sums;
  /** By element and side of the cue. */
  private readonly sidedLabels: Sums;
  private readonly sidedSteps: Sums;
  private readonly traits = createTraits();
  /** Of the window that is read, as long as no other is. */
  private readonly emissionSums: Int32Array;
  private readonly stepSums: Int32Array;
  private readonly emissions: Float64Array;
  private readonly steps: Float64Array;

  constructor(
    private readonly elements: Elements,
    private readonly rules: RuleEvidence,
    private readonly cues: Float64Array,
    private readonly words: Int32Array,
    private readonly model: AttributionModel,
  ) {
    this.sums = sumsOf(model);
    this.elementLabels = new Sums(elements.length, this.sums.elementLabels);
    this.sidedLabels = new Sums(elements.length * 2, this.sums.sidedLabels);
    this.sidedSteps = new Sums(elements.length * 2, this.sums.sidedSteps);
    this.emissionSums = new Int32Array(elements.length * model.labels.lanes);
    this.stepSums = new Int32Array(elements.length * model.steps.lanes);
    this.emissions = new Float64Array(elements.length * LABELS);
    this.steps = new Float64Array(elements.length * PAIRS);
  }

  read(head: number): Readings {
    const window = windowOf(this.elements, head);
    const chain = this.score(head, window);
    forbidLabels(chain, head - window.first, (place) => this.elements.region[window.first + place] !== -1);
    return toReadings(head, this.cues[head] ?? 0, window, bestLabellings(chain), this.words);
  }

  private score(head: number, window: Window): Chain {
    const { elements, rules, cues, traits, model, emissionSums, stepSums, emissions, steps } = this;
    const context = readContext(elements, rules, cues, head, window);
    const length = window.end - window.first;
    const { labels, steps: pairs } = model;
    emissionSums.fill(0, 0, length * labels.lanes);
    stepSums.fill(0, 0, length * pairs.lanes);
    readHeadTraits(context, traits);
    for (let i = window.first; i < window.end; i += 1) {
      const place = i - window.first;
      readElementTraits(elements, rules, i, traits);
      readCueTraits(context, i, traits);
      if (i !== head) this.addLabels(place * labels.lanes, i, head);
      if (place > 0) this.addSteps(place * pairs.lanes, i, head);
    }
    readAll(labels, emissionSums, length, emissions);
    readAll(pairs, stepSums, length, steps);
    return { length, emissions, steps };
  }

  private addLabels(at: number, i: number, head: number): void {
    const { sums, traits, emissionSums } = this;
    this.elementLabels.addTo(emissionSums, at, i, traits);
    this.sidedLabels.addTo(emissionSums, at, i * 2 + (i < head ? 0 : 1), traits);
    sums.cueLabels.addTo(emissionSums, at, traits);
    if (this.elements.region[i] !== -1) sums.quotationLabels.addTo(emissionSums, at, traits);
  }

  private addSteps(at: number, i: number, head: number): void {
    const { sums, traits, stepSums } = this;
    const isBeside = i === head || i - 1 === head;
    if (isBeside) sums.sidedSteps.addTo(stepSums, at, traits);
    else this.sidedSteps.addTo(stepSums, at, i * 2 + (i < head ? 0 : 1), traits);
    sums.cueSteps.addTo(stepSums, at, traits);
  }
}

function readAll(table: FeatureTable, sums: Int32Array, length: number, scores: Float64Array): void {
  const { width, lanes } = table;
  for (let place = 0; place < length; place += 1)
    for (let y = 0; y < width; y += 1) scores[place * width + y] = table.read(sums, place * lanes, y);
}

/** The labellings of a cue that are worth a look. */
export function bestLabellings(chain: Chain): Labelling[] {
  return kBest(chain, MOST_LABELLINGS, MARGIN);
}

/** The head is of the cue and nothing else; a quotation is never of a cue. */
export function forbidLabels(
  { length, emissions }: Chain,
  head: number,
  isQuotation: (place: number) => boolean,
): void {
  for (let place = 0; place < length; place += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      const isForbidden = place === head ? y !== LABEL.cue : y === LABEL.cue && isQuotation(place);
      if (isForbidden) emissions[place * LABELS + y] = -Infinity;
    }
  }
}
