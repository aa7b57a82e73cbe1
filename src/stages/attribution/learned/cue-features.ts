import type { Elements } from './elements.ts';
import type { FeatureList } from './features.ts';
import { distanceClass } from './features.ts';
import { pathFrom } from './paths.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { isFinite, isNominalSymbol, SYMBOL } from './symbols.ts';

/** Distance class to the next quotation in the unit, 0 where there is none. */
function quotationDistance(elements: Elements, from: number, step: 1 | -1): number {
  const unit = elements.unit[from];
  for (
    let index = from + step;
    index >= 0 && index < elements.length && elements.unit[index] === unit;
    index += step
  )
    if (elements.region[index] !== -1) return distanceClass(Math.abs(index - from));
  return 0;
}

/** What kind of word the subject to the left seems to be: its symbol, and how far. */
function subjectBefore(elements: Elements, from: number): number {
  const unit = elements.unit[from];
  for (let index = from - 1; index >= 0 && elements.unit[index] === unit; index -= 1) {
    const symbol = elements.symbol[index] ?? 0;
    if (isNominalSymbol(symbol) || symbol === SYMBOL.wh)
      return 1 + symbol * 4 + Math.min(3, from - index - 1);
    if (
      symbol === SYMBOL.comma ||
      symbol === SYMBOL.stop ||
      symbol === SYMBOL.finite ||
      symbol === SYMBOL.quotation
    )
      return 200 + symbol;
  }
  return 0;
}

/** The class of the nearest noun of a list to the left in its clause; below 0 where there is none. */
function speakerClassBefore({ unit, symbol, speakerClass }: Elements, from: number): number {
  for (let index = from - 1; index >= 0 && unit[index] === unit[from]; index -= 1) {
    const own = speakerClass[index] ?? 0;
    if (own !== 0) return own;
    const sign = symbol[index] ?? 0;
    if (sign === SYMBOL.comma || sign === SYMBOL.stop || sign === SYMBOL.finite || sign === SYMBOL.quotation)
      return -1 - sign;
  }
  return -1;
}

/** The features of one element as the head of a cue. */
export function addCueFeatures(elements: Elements, rules: RuleEvidence, i: number, list: FeatureList): void {
  const { word, lemma, tag, symbol, unit, length, unitFirst, unitEnd, region } = elements;
  const at = (array: Int32Array, index: number): number =>
    index < 0 || index >= length || unit[index] !== unit[i] ? 7 : (array[index] ?? 7);
  const w = at(word, i);
  const l = at(lemma, i);
  const s = at(symbol, i);
  const ownUnit = unit[i] ?? 0;
  const first = unitFirst[ownUnit] ?? 0;
  const end = unitEnd[ownUnit] ?? 0;
  const [s1, s2, s_1, s_2, s3, s_3] = [
    at(symbol, i + 1),
    at(symbol, i + 2),
    at(symbol, i - 1),
    at(symbol, i - 2),
    at(symbol, i + 3),
    at(symbol, i - 3),
  ];
  const [w1, w2, w_1, w_2] = [at(word, i + 1), at(word, i + 2), at(word, i - 1), at(word, i - 2)];
  const left3 = pathFrom(elements, i, -1, 3);
  const right3 = pathFrom(elements, i, 1, 3);
  const left2 = pathFrom(elements, i, -1, 2);
  const right2 = pathFrom(elements, i, 1, 2);
  const right5 = pathFrom(elements, i, 1, 5);
  const quoteLeft = quotationDistance(elements, i, -1);
  const quoteRight = quotationDistance(elements, i, 1);
  const subject = subjectBefore(elements, i);
  list.add(0);
  list.add(1, w);
  list.add(2, l);
  list.add(3, w, s);
  list.add(4, w_1);
  list.add(5, w1);
  list.add(6, w_2, w_1);
  list.add(7, w1, w2);
  list.add(8, l, w1);
  list.add(9, l, w_1);
  list.add(10, l, s1);
  list.add(11, l, s_1);
  list.add(12, l, s1, s2);
  list.add(13, s_1, s, s1);
  list.add(14, s_2, s_1, s, s1);
  list.add(15, s, s1, s2, s3);
  list.add(16, s_3, s_2, s_1, s);
  list.add(17, s, left3);
  list.add(18, s, right3);
  list.add(19, left2, right2, s);
  list.add(20, l, right2);
  list.add(21, l, left2);
  list.add(22, l, right3);
  list.add(23, s, right5);
  list.add(24, quoteLeft, quoteRight);
  list.add(25, quoteLeft, quoteRight, s);
  list.add(26, l, quoteLeft > 0 ? 1 : 0, quoteRight > 0 ? 1 : 0);
  list.add(27, quoteLeft === 1 ? 1 : 0, s1, s2);
  list.add(28, quoteRight, right2);
  list.add(29, subject);
  list.add(30, subject, s);
  list.add(31, l, subject >> 2);
  list.add(32, subject, right2);
  const opens = region[end] !== undefined && region[end] !== -1 ? 1 : 0;
  const colon = symbol[end - 1] === SYMBOL.colon ? 1 : 0;
  list.add(33, opens, colon);
  list.add(34, opens, colon, l);
  list.add(35, distanceClass(i - first), distanceClass(end - i));
  list.add(36, region[first] !== -1 ? 1 : 0, distanceClass(i - first));
  list.add(37, i === first ? 1 : 0, s, s1);
  list.add(38, l, at(lemma, i - 1));
  list.add(39, l, at(lemma, i + 1));
  list.add(40, at(tag, i - 1), at(tag, i), at(tag, i + 1));
  list.add(41, w_1, w, w1);
  list.add(42, verbContext(elements, i), s);
  list.add(43, verbContext(elements, i), l);
  list.add(44, ownUnit === 0 ? 1 : 0, s);
  list.add(45, clausesAround(elements, i, first, end));
  list.add(46, clausesAround(elements, i, first, end), s, s1);
  const frames = elements.frames[i] ?? 0;
  const speaker = speakerClassBefore(elements, i);
  list.add(47, frames);
  list.add(48, frames, right2);
  list.add(49, frames, left2);
  list.add(60, frames, speaker, s);
  list.add(61, l, speaker);
  list.add(62, speaker, right2);
  list.add(63, speaker, left2, s);
  list.add(64, frames, quoteLeft > 0 ? 1 : 0, quoteRight > 0 ? 1 : 0, s1);
  list.add(65, frames, s_1, s, s1);
  list.add(66, frames, s1, s2);
  list.add(67, frames, w1);
  list.add(68, at(elements.speakerClass, i - 1), s, at(elements.speakerClass, i + 1));
  const proposal = rules.cueOf[i] ?? -1;
  const rule = proposal === -1 ? 0 : (rules.rule[proposal] ?? 0);
  const owner = rules.owner[i] ?? -1;
  const isOwn = owner !== -1 && owner === proposal ? 1 : 0;
  const any = rules.anyLabel[i] ?? 0;
  list.add(50, rule, isOwn);
  list.add(51, rule, isOwn, l);
  list.add(52, rule, s, right2);
  list.add(53, any, isOwn, s);
  list.add(54, any, isOwn, l);
  list.add(55, rules.anyLabel[i - 1] ?? 9, any, rules.anyLabel[i + 1] ?? 9, isOwn);
}

/** Whether an auxiliary, a modal, a negation or "to" stands before the verb, up to three words away. */
function verbContext(elements: Elements, i: number): number {
  let bits = 0;
  for (let index = i - 1; index >= Math.max(0, i - 3); index -= 1) {
    const symbol = elements.symbol[index] ?? 0;
    if (symbol === SYMBOL.auxiliary) bits |= 1;
    else if (symbol === SYMBOL.modal) bits |= 2;
    else if (symbol === SYMBOL.negation) bits |= 4;
    else if (symbol === SYMBOL.to) bits |= 8;
    else if (symbol !== SYMBOL.adverb) break;
  }
  return bits;
}

/** How many finite verbs and commas stand on each side in the unit. */
function clausesAround(elements: Elements, i: number, first: number, end: number): number {
  let verbsLeft = 0;
  let verbsRight = 0;
  for (let index = first; index < end; index += 1) {
    if (index === i || !isFinite(elements.symbol[index] ?? 0)) continue;
    if (index < i) verbsLeft += 1;
    else verbsRight += 1;
  }
  return Math.min(3, verbsLeft) * 4 + Math.min(3, verbsRight);
}
