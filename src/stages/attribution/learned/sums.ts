import type { AttributionModel } from '../../../models/attribution.ts';
import { CUE_HEADS } from './cue-templates.ts';
import { GroupSums } from './group-sums.ts';
import {
  CUE_LABELS,
  CUE_STEPS,
  ELEMENT_LABELS,
  QUOTATION_LABELS,
  SIDED_LABELS,
  SIDED_STEPS,
} from './label-templates.ts';

/** What the features weigh, group by group. What is remembered stays from article to article. */
export interface ModelSums {
  readonly heads: GroupSums;
  readonly elementLabels: GroupSums;
  readonly sidedLabels: GroupSums;
  readonly cueLabels: GroupSums;
  readonly quotationLabels: GroupSums;
  readonly sidedSteps: GroupSums;
  readonly cueSteps: GroupSums;
}

const known = new WeakMap<AttributionModel, ModelSums>();

export function sumsOf(model: AttributionModel): ModelSums {
  let sums = known.get(model);
  if (sums === undefined) {
    const { cues, labels, steps } = model;
    sums = {
      heads: new GroupSums(cues, CUE_HEADS),
      elementLabels: new GroupSums(labels, ELEMENT_LABELS),
      sidedLabels: new GroupSums(labels, SIDED_LABELS),
      cueLabels: new GroupSums(labels, CUE_LABELS),
      quotationLabels: new GroupSums(labels, QUOTATION_LABELS),
      sidedSteps: new GroupSums(steps, SIDED_STEPS),
      cueSteps: new GroupSums(steps, CUE_STEPS),
    };
    known.set(model, sums);
  }
  return sums;
}
