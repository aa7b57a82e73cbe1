import { LIKELY_CUE, type CueContext } from './cue-context.ts';
import type { Elements } from './elements.ts';
import type { FeatureList } from './features.ts';
import { distanceClass, probabilityClass } from './features.ts';
import { pathFrom } from './paths.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { SYMBOL } from './symbols.ts';

/** Features of an element that do not depend on the cue: scored once an article, whatever the number of cues. */
export function addElementFeatures(
  elements: Elements,
  rules: RuleEvidence,
  i: number,
  list: FeatureList,
): void {
  const { word, lemma, tag, symbol, unit, length, region, unitFirst, unitEnd } = elements;
  const at = (array: Int32Array, index: number): number =>
    index < 0 || index >= length || unit[index] !== unit[i] ? 7 : (array[index] ?? 7);
  const [w, w1, w_1] = [at(word, i), at(word, i + 1), at(word, i - 1)];
  const [s, s1, s_1, s2, s_2] = [
    at(symbol, i),
    at(symbol, i + 1),
    at(symbol, i - 1),
    at(symbol, i + 2),
    at(symbol, i - 2),
  ];
  const [t, t1, t_1] = [at(tag, i), at(tag, i + 1), at(tag, i - 1)];
  const ownUnit = unit[i] ?? 0;
  list.add(100);
  list.add(101, w);
  list.add(102, w_1);
  list.add(103, w1);
  list.add(104, w_1, w);
  list.add(105, w, w1);
  list.add(106, at(lemma, i));
  list.add(107, t);
  list.add(108, t_1, t);
  list.add(109, t, t1);
  list.add(110, t_1, t, t1);
  list.add(111, s_1, s, s1);
  list.add(112, s_2, s_1, s);
  list.add(113, s, s1, s2);
  list.add(114, s_2, s_1, s, s1);
  list.add(115, w, s_1, s1);
  list.add(116, region[i] === -1 ? 0 : 1, s_1, s1);
  list.add(117, distanceClass(i - (unitFirst[ownUnit] ?? 0)), s);
  list.add(118, distanceClass((unitEnd[ownUnit] ?? 0) - i), s);
  list.add(119, s, pathFrom(elements, i, 1, 2));
  list.add(120, s, pathFrom(elements, i, -1, 2));
  list.add(121, w_1, s);
  list.add(122, w1, s);
  list.add(123, at(word, i - 2), w_1);
  list.add(124, w1, at(word, i + 2));
  list.add(125, rules.anyLabel[i] ?? 0, s);
  list.add(126, elements.speakerClass[i]);
}

/** Features of an element seen from the cue. */
export function addLabelFeatures(context: CueContext, i: number, list: FeatureList): void {
  const { elements, rules, head, window } = context;
  const { word, lemma, symbol, tag, unit } = elements;
  const place = i - window.first;
  const side = Math.sign(i - head);
  const s = symbol[i] ?? 0;
  if (side === 0) {
    list.add(200, lemma[head]);
    list.add(201, s);
    return;
  }
  const distance = distanceClass(Math.abs(i - head)) * side;
  const l = lemma[head] ?? 0;
  const verbs = Math.min(3, context.verbs[place] ?? 0);
  const commas = Math.min(3, context.commas[place] ?? 0);
  const regions = Math.min(2, context.regions[place] ?? 0);
  const cues = Math.min(2, context.cuesBetween[place] ?? 0);
  const path = context.paths[place] ?? 0;
  const clause = context.clausePaths[place] ?? 0;
  const chunk = Math.min(9, context.chunks[place] ?? 0) * side;
  const unitOffset = Math.max(-2, Math.min(3, (unit[i] ?? 0) - (unit[head] ?? 0)));
  const s1 = i + 1 < elements.length ? (symbol[i + 1] ?? 0) : 99;
  const s_1 = i > 0 ? (symbol[i - 1] ?? 0) : 99;
  const headForm = symbol[head] ?? 0;
  const own = context.ruleLabels;
  const ruleLabel = own === undefined ? 4 : (own[i] ?? 0);
  const phrase = context.phrase[place] ?? 0;
  list.add(210, distance);
  list.add(211, distance, s);
  list.add(212, side, path);
  list.add(213, side, path, s);
  list.add(214, side, path, tag[i], s1);
  list.add(215, l, side);
  list.add(216, l, side, s);
  list.add(217, l, side, phrase);
  list.add(218, side, verbs, commas, s);
  list.add(219, side, verbs, regions, unitOffset);
  list.add(220, side, cues, s);
  list.add(221, side, probabilityClass(context.strongest[place] ?? 0), s);
  list.add(222, distance, word[i]);
  list.add(223, side, word[i]);
  list.add(224, chunk, s);
  list.add(225, chunk, commas);
  list.add(226, headForm, side, s);
  list.add(227, headForm, side, path);
  list.add(228, context.around, side, s);
  list.add(229, context.around, chunk);
  list.add(230, context.aroundLeft, side, s, verbs);
  list.add(231, context.aroundRight, side, s, verbs);
  list.add(232, context.aroundRight, side, path);
  list.add(233, side, clause);
  list.add(234, side, clause, s);
  list.add(235, side, s_1, s, s1);
  list.add(236, phrase, side, s);
  list.add(237, phrase, headForm, context.quotations, s);
  list.add(238, side, context.quotations, s);
  list.add(239, side, verbs, word[i]);
  list.add(240, l, clause, side);
  list.add(241, side, probabilityClass(context.cues[i] ?? 0), s);
  list.add(242, context.around, context.quotations, side, verbs);
  list.add(243, l, distance);
  list.add(244, side, word[i - 1] ?? 0, s);
  list.add(245, subjectOf(context, i), side, s);
  list.add(246, subjectOf(context, i), side, context.phrase[place] ?? 0, cues);
  list.add(248, side, cuesBehind(context, i), s);
  list.add(250, context.rule, ruleLabel);
  list.add(251, ruleLabel, side, s);
  list.add(
    252,
    own === undefined ? 4 : (own[i - 1] ?? 0),
    ruleLabel,
    own === undefined ? 4 : (own[i + 1] ?? 0),
    side,
  );
  const owner = rules.owner[i] ?? -1;
  const isOther = owner !== -1 && owner !== (rules.cueOf[head] ?? -1);
  const other = isOther ? (rules.anyLabel[i] ?? 0) : 0;
  list.add(253, other, side, ruleLabel);
  list.add(254, other, distance);
  list.add(255, context.rule, ruleLabel, side, s);
  addClassFeatures(context, i, side, list);
  if (elements.region[i] !== -1) {
    const nearest = context.isNearest[place] ?? 0;
    list.add(260, side, nearest, unitOffset, cues);
    list.add(261, side, nearest, word[i], unitOffset);
    list.add(262, side, path, unitOffset, nearest);
    list.add(263, l, side, unitOffset, nearest);
    list.add(264, side, distance, nearest);
    list.add(265, context.quotations, side, unitOffset, nearest);
    list.add(266, side, paragraphOffset(elements, head, i), unitOffset, s_1);
    list.add(267, headForm, context.around, side, unitOffset);
  }
}

/** Features from the word lists, for cues and speakers that the training news shows rarely. */
function addClassFeatures(context: CueContext, i: number, side: number, list: FeatureList): void {
  const { elements, head, leftSpeaker, rightSpeaker } = context;
  const phrase = context.phrase[i - context.window.first] ?? 0;
  const symbol = elements.symbol[i] ?? 0;
  const own = elements.speakerClass[i] ?? 0;
  list.add(272, elements.frames[head], phrase, own, side);
  list.add(273, own, side, phrase);
  list.add(274, leftSpeaker, rightSpeaker, side, symbol);
  list.add(275, leftSpeaker, side, phrase, symbol);
  list.add(281, elements.lemma[head], phrase, own);
}

function paragraphOffset({ reading, unit }: Elements, head: number, i: number): number {
  const paragraph = (element: number): number => reading.units[unit[element] ?? 0]?.paragraph ?? 0;
  return Math.max(-3, Math.min(3, paragraph(i) - paragraph(head)));
}

/** Whether the element stands in the noun phrase right before another likely cue: 0 no, else the class of its probability. */
function subjectOf({ elements, cues, head, window }: CueContext, i: number): number {
  for (let j = i + 1; j < Math.min(window.end, i + 8); j += 1) {
    const symbol = elements.symbol[j] ?? 0;
    const p = cues[j] ?? 0;
    if (j !== head && p >= 0.2) return probabilityClass(p);
    if (
      symbol === SYMBOL.comma ||
      symbol === SYMBOL.stop ||
      symbol === SYMBOL.finite ||
      symbol === SYMBOL.quotation ||
      j === head
    )
      return 0;
  }
  return 0;
}

/** Likely cues behind the element in the window, at most two. */
function cuesBehind({ cues, head, window }: CueContext, i: number): number {
  let count = 0;
  for (let j = i + 1; j < window.end && count < 2; j += 1)
    if (j !== head && (cues[j] ?? 0) >= LIKELY_CUE) count += 1;
  return count;
}

/** Features of the step from the element before to this one. */
export function addStepFeatures(context: CueContext, i: number, list: FeatureList): void {
  const { elements, head, window } = context;
  const { word, symbol, unit, region } = elements;
  const place = i - window.first;
  const s = symbol[i] ?? 0;
  const s_1 = symbol[i - 1] ?? 0;
  const s1 = symbol[i + 1] ?? 99;
  const side = i === head ? 0 : i - 1 === head ? 2 : Math.sign(i - head);
  const own = context.ruleLabels;
  list.add(300);
  list.add(301, s);
  list.add(302, s_1);
  list.add(303, s_1, s);
  list.add(304, side, s);
  list.add(305, side, s_1);
  list.add(306, word[i]);
  list.add(307, word[i - 1]);
  list.add(308, side, Math.min(2, context.verbs[place] ?? 0), s);
  list.add(309, own === undefined ? 4 : (own[i - 1] ?? 0), own === undefined ? 4 : (own[i] ?? 0));
  list.add(310, s, s1, side);
  list.add(
    311,
    unit[i] === unit[i - 1] ? 0 : 1,
    region[i] === -1 ? 0 : 1,
    region[i - 1] === -1 ? 0 : 1,
    side,
  );
  list.add(312, side, context.paths[place]);
  list.add(313, side, s_1, s, s1);
  list.add(316, elements.lemma[head], side, s);
  list.add(317, side, context.clausePaths[place], s);
  list.add(318, context.chunks[place], side, s);
  list.add(319, context.aroundRight, side, s_1, s);
  list.add(320, context.aroundLeft, side, s_1, s);
  list.add(321, side, subjectOf(context, i), subjectOf(context, i - 1), s);
}
