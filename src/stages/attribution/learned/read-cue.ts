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
import { LABEL, LABELS, type RuleEvidence } from './rule-evidence.ts';
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
  }

  read(head: number): Readings {
    const window = windowOf(this.elements, head);
    const chain = this.score(head, window);
    forbidLabels(chain, head - window.first, (place) => this.elements.region[window.first + place] !== -1);
    return toReadings(head, this.cues[head] ?? 0, window, bestLabellings(chain), this.words);
  }

  private score(head: number, window: Window): Chain {
    const { elements, rules, cues, traits, model } = this;
    const context = readContext(elements, rules, cues, head, window);
    const length = window.end - window.first;
    const { labels, steps: pairs } = model;
    const emissions = new Int32Array(length * labels.lanes);
    const steps = new Int32Array(length * pairs.lanes);
    readHeadTraits(context, traits);
    for (let i = window.first; i < window.end; i += 1) {
      const place = i - window.first;
      readElementTraits(elements, rules, i, traits);
      readCueTraits(context, i, traits);
      if (i !== head) this.addLabels(emissions, place * labels.lanes, i, head);
      if (place > 0) this.addSteps(steps, place * pairs.lanes, i, head);
    }
    return { length, emissions: readAll(labels, emissions, length), steps: readAll(pairs, steps, length) };
  }

  private addLabels(emissions: Int32Array, at: number, i: number, head: number): void {
    const { sums, traits } = this;
    this.elementLabels.addTo(emissions, at, i, traits);
    this.sidedLabels.addTo(emissions, at, i * 2 + (i < head ? 0 : 1), traits);
    sums.cueLabels.addTo(emissions, at, traits);
    if (this.elements.region[i] !== -1) sums.quotationLabels.addTo(emissions, at, traits);
  }

  private addSteps(steps: Int32Array, at: number, i: number, head: number): void {
    const { sums, traits } = this;
    const isBeside = i === head || i - 1 === head;
    if (isBeside) sums.sidedSteps.addTo(steps, at, traits);
    else this.sidedSteps.addTo(steps, at, i * 2 + (i < head ? 0 : 1), traits);
    sums.cueSteps.addTo(steps, at, traits);
  }
}

function readAll(table: FeatureTable, sums: Int32Array, length: number): Float64Array {
  const { width, lanes } = table;
  const all = new Float64Array(length * width);
  for (let place = 0; place < length; place += 1)
    for (let y = 0; y < width; y += 1) all[place * width + y] = table.read(sums, place * lanes, y);
  return all;
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
