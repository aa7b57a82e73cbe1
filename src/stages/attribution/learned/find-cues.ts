import type { AttributionModel } from '../../../models/attribution.ts';
import { sigmoid } from '../../../models/forest.ts';
import { addCueFeatures } from './cue-features.ts';
import type { Elements } from './elements.ts';
import { FeatureList } from './features.ts';
import type { RuleEvidence } from './rule-evidence.ts';

/** Whether the element can be the head of a cue at all: a verb, or of a lemma that was seen as one. Never a quotation. */
export function isPossibleHead(elements: Elements, i: number, otherHeads: ReadonlySet<number>): boolean {
  if (elements.region[i] !== -1) return false;
  const token = elements.reading.tokens[elements.firstToken[i] ?? 0];
  return token?.tag === 'VERB' || otherHeads.has(elements.lemma[i] ?? 0);
}

/** For each element the probability of being the head of a cue. */
export function findCues(elements: Elements, rules: RuleEvidence, model: AttributionModel): Float64Array {
  const list = new FeatureList();
  const cues = new Float64Array(elements.length);
  for (let i = 0; i < elements.length; i += 1) {
    if (!isPossibleHead(elements, i, model.otherHeads)) continue;
    list.clear();
    addCueFeatures(elements, rules, i, list);
    model.cues.addTo(cues, i, list.ids, list.count);
    cues[i] = sigmoid(cues[i] ?? 0);
  }
  return cues;
}
