import type { CueContext } from './cue-context.ts';
import { distanceClass, probabilityClass } from './features.ts';
import { TRAIT, type Traits } from './traits.ts';

/** No rule found the cue. */
const NO_RULE = 4;

/** Fills in what is the same for all elements of a cue's window. */
export function readHeadTraits(context: CueContext, traits: Traits): void {
  const { elements, head } = context;
  traits[TRAIT.head] = elements.lemma[head] ?? 0;
  traits[TRAIT.headSymbol] = elements.symbol[head] ?? 0;
  traits[TRAIT.headFrames] = elements.frames[head] ?? 0;
  traits[TRAIT.rule] = context.rule;
  traits[TRAIT.around] = context.around;
  traits[TRAIT.aroundLeft] = context.aroundLeft;
  traits[TRAIT.aroundRight] = context.aroundRight;
  traits[TRAIT.quotations] = context.quotations;
  traits[TRAIT.leftSpeaker] = context.leftSpeaker;
  traits[TRAIT.rightSpeaker] = context.rightSpeaker;
}

/** Fills in how an element looks from the cue. */
export function readCueTraits(context: CueContext, i: number, traits: Traits): void {
  const { elements, rules, head, window, ruleLabels } = context;
  const { unit } = elements;
  const place = i - window.first;
  const side = Math.sign(i - head);
  const owner = rules.owner[i] ?? -1;
  const isOther = owner !== -1 && owner !== (rules.cueOf[head] ?? -1);
  traits[TRAIT.ownCue] = probabilityClass(context.cues[i] ?? 0);
  traits[TRAIT.side] = side;
  traits[TRAIT.stepSide] = i - 1 === head ? 2 : side;
  traits[TRAIT.distance] = distanceClass(Math.abs(i - head)) * side;
  traits[TRAIT.path] = context.paths[place] ?? 0;
  traits[TRAIT.clause] = context.clausePaths[place] ?? 0;
  traits[TRAIT.verbs] = Math.min(3, context.verbs[place] ?? 0);
  traits[TRAIT.commas] = Math.min(3, context.commas[place] ?? 0);
  traits[TRAIT.regions] = Math.min(2, context.regions[place] ?? 0);
  traits[TRAIT.cues] = Math.min(2, context.cuesBetween[place] ?? 0);
  traits[TRAIT.strongest] = probabilityClass(context.strongest[place] ?? 0);
  traits[TRAIT.chunk] = Math.min(9, context.chunks[place] ?? 0) * side;
  traits[TRAIT.unitOffset] = Math.max(-2, Math.min(3, (unit[i] ?? 0) - (unit[head] ?? 0)));
  traits[TRAIT.phrase] = context.phrase[place] ?? 0;
  traits[TRAIT.subject] = context.subjects[place] ?? 0;
  traits[TRAIT.subjectBefore] = context.subjects[place - 1] ?? 0;
  traits[TRAIT.cuesBehind] = context.cuesBehind[place] ?? 0;
  traits[TRAIT.ruleLabel] = ruleLabels === undefined ? NO_RULE : (ruleLabels[i] ?? 0);
  traits[TRAIT.ruleLabelBefore] = ruleLabels === undefined ? NO_RULE : (ruleLabels[i - 1] ?? 0);
  traits[TRAIT.ruleLabelAfter] = ruleLabels === undefined ? NO_RULE : (ruleLabels[i + 1] ?? 0);
  traits[TRAIT.otherLabel] = isOther ? (rules.anyLabel[i] ?? 0) : 0;
  traits[TRAIT.isNearest] = context.isNearest[place] ?? 0;
  traits[TRAIT.paragraphOffset] = paragraphOffset(context, i);
}

function paragraphOffset({ elements: { reading, unit }, head }: CueContext, i: number): number {
  const paragraph = (element: number): number => reading.units[unit[element] ?? 0]?.paragraph ?? 0;
  return Math.max(-3, Math.min(3, paragraph(i) - paragraph(head)));
}
