import type { AttributionModel } from '../../../models/attribution.ts';
import type { Chain } from './chain.ts';
import { kBest } from './chain.ts';
import { toReadings, type Readings } from './readings.ts';
import type { Elements } from './elements.ts';
import { FeatureList } from './features.ts';
import { readContext } from './cue-context.ts';
import { addElementFeatures, addLabelFeatures, addStepFeatures } from './label-features.ts';
import { LABEL, LABELS, PAIRS, type RuleEvidence } from './rule-evidence.ts';
import { windowOf } from './window.ts';

/** Cues less likely than this are not read. */
export const LEAST_CUE = 0.1;
/** Labellings of a cue that are looked at; many differ in a comma alone. */
export const MOST_LABELLINGS = 12;

/** Reads the cues of one article. What an element says of itself is scored once, whatever the number of cues. */
export class CueReader {
  private readonly list = new FeatureList();
  private readonly own: Float64Array;
  private readonly isScored: Uint8Array;

  constructor(
    private readonly elements: Elements,
    private readonly rules: RuleEvidence,
    private readonly cues: Float64Array,
    private readonly words: Int32Array,
    private readonly model: AttributionModel,
  ) {
    this.own = new Float64Array(elements.length * LABELS);
    this.isScored = new Uint8Array(elements.length);
  }

  read(head: number): Readings {
    const window = windowOf(this.elements, head);
    const context = readContext(this.elements, this.rules, this.cues, head, window);
    const length = window.end - window.first;
    const emissions = new Float64Array(length * LABELS);
    const steps = new Float64Array(length * PAIRS);
    const { list } = this;
    for (let i = window.first; i < window.end; i += 1) {
      const place = i - window.first;
      this.scoreElement(i);
      emissions.set(this.own.subarray(i * LABELS, i * LABELS + LABELS), place * LABELS);
      list.clear();
      addLabelFeatures(context, i, list);
      this.model.labels.addTo(emissions, place * LABELS, list.ids, list.count);
      if (place === 0) continue;
      list.clear();
      addStepFeatures(context, i, list);
      this.model.steps.addTo(steps, place * PAIRS, list.ids, list.count);
    }
    const chain = { length, emissions, steps };
    forbidLabels(chain, head - window.first, (place) => this.elements.region[window.first + place] !== -1);
    return toReadings(head, this.cues[head] ?? 0, window, kBest(chain, MOST_LABELLINGS), this.words);
  }

  private scoreElement(i: number): void {
    if (this.isScored[i] === 1) return;
    this.isScored[i] = 1;
    this.list.clear();
    addElementFeatures(this.elements, this.rules, i, this.list);
    this.model.labels.addTo(this.own, i * LABELS, this.list.ids, this.list.count);
  }
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
