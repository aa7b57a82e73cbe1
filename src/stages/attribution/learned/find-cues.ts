import type { AttributionModel } from '../../../models/attribution.ts';
import { sigmoid } from '../../../models/forest.ts';
import { readCandidateTraits } from './candidate-traits.ts';
import { readElementTraits } from './element-traits.ts';
import type { Elements } from './elements.ts';
import { sumsOf } from './sums.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { createTraits } from './traits.ts';

/** Whether the element can be the head of a cue at all: a verb, or of a lemma that was seen as one. Never a quotation. */
export function isPossibleHead(elements: Elements, i: number, otherHeads: ReadonlySet<number>): boolean {
  if (elements.region[i] !== -1) return false;
  const token = elements.reading.tokens[elements.firstToken[i] ?? 0];
  return token?.tag === 'VERB' || otherHeads.has(elements.lemma[i] ?? 0);
}

/** For each element the probability of being the head of a cue. */
export function findCues(elements: Elements, rules: RuleEvidence, model: AttributionModel): Float64Array {
  const { heads } = sumsOf(model);
  const cues = new Float64Array(elements.length);
  const traits = createTraits();
  const sum = new Int32Array(1);
  for (let i = 0; i < elements.length; i += 1) {
    if (!isPossibleHead(elements, i, model.otherHeads)) continue;
    readElementTraits(elements, rules, i, traits);
    readCandidateTraits(elements, rules, i, traits);
    sum.fill(0);
    heads.addTo(sum, 0, traits);
    cues[i] = sigmoid(model.cues.read(sum, 0, 0));
  }
  return cues;
}
