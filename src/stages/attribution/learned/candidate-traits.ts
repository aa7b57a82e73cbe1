import type { Elements } from './elements.ts';
import { distanceClass } from './features.ts';
import { pathFrom } from './paths.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { isFinite, isNominalSymbol, SYMBOL } from './symbols.ts';
import { TRAIT, type Traits } from './traits.ts';

/** Stands for the lemma of a neighbour beyond the unit. */
const NO_LEMMA = 7;
/** Stands for the rule's label of a neighbour beyond the article. */
const NO_LABEL = 4;
/** Stands for the class as a speaker of a neighbour beyond the unit. */
const NO_SPEAKER = 22;

/** Fills in, beside what `readElementTraits` gives, what is known of an element as the head of a cue. */
export function readCandidateTraits(
  elements: Elements,
  rules: RuleEvidence,
  i: number,
  traits: Traits,
): void {
  const { lemma, symbol, speakerClass, unit, region, unitFirst, unitEnd, frames } = elements;
  const ownUnit = unit[i] ?? 0;
  const first = unitFirst[ownUnit] ?? 0;
  const end = unitEnd[ownUnit] ?? 0;
  const at = (array: Int32Array, place: number, nothing: number): number =>
    place < first || place >= end ? nothing : (array[place] ?? 0);
  const quotationLeft = quotationDistance(elements, i, -1);
  const quotationRight = quotationDistance(elements, i, 1);
  const subject = subjectBefore(elements, i);
  const proposal = rules.cueOf[i] ?? -1;
  const owner = rules.owner[i] ?? -1;
  traits[TRAIT.lemmaBefore] = at(lemma, i - 1, NO_LEMMA);
  traits[TRAIT.lemmaAfter] = at(lemma, i + 1, NO_LEMMA);
  traits[TRAIT.thirdSymbolBefore] = at(symbol, i - 3, SYMBOL.nothing);
  traits[TRAIT.thirdSymbolAfter] = at(symbol, i + 3, SYMBOL.nothing);
  traits[TRAIT.longPathLeft] = pathFrom(elements, i, -1, 3);
  traits[TRAIT.longPathRight] = pathFrom(elements, i, 1, 3);
  traits[TRAIT.farPathRight] = pathFrom(elements, i, 1, 5);
  traits[TRAIT.quotationLeft] = quotationLeft;
  traits[TRAIT.quotationRight] = quotationRight;
  traits[TRAIT.hasQuotationLeft] = quotationLeft > 0 ? 1 : 0;
  traits[TRAIT.hasQuotationRight] = quotationRight > 0 ? 1 : 0;
  traits[TRAIT.touchesQuotation] = quotationLeft === 1 ? 1 : 0;
  traits[TRAIT.subjectLeft] = subject;
  traits[TRAIT.subjectSymbol] = subject >> 2;
  traits[TRAIT.opensQuotation] = region[end] !== undefined && region[end] !== -1 ? 1 : 0;
  traits[TRAIT.endsInColon] = symbol[end - 1] === SYMBOL.colon ? 1 : 0;
  traits[TRAIT.startsQuoted] = region[first] === -1 ? 0 : 1;
  traits[TRAIT.isFirst] = i === first ? 1 : 0;
  traits[TRAIT.isFirstUnit] = ownUnit === 0 ? 1 : 0;
  traits[TRAIT.verbContext] = verbContext(elements, i);
  traits[TRAIT.clauses] = clausesAround(elements, i, first, end);
  traits[TRAIT.frames] = frames[i] ?? 0;
  traits[TRAIT.speakerLeft] = speakerClassBefore(elements, i);
  traits[TRAIT.speakerBefore] = at(speakerClass, i - 1, NO_SPEAKER);
  traits[TRAIT.speakerAfter] = at(speakerClass, i + 1, NO_SPEAKER);
  traits[TRAIT.ownRule] = proposal === -1 ? 0 : (rules.rule[proposal] ?? 0);
  traits[TRAIT.isOwnRule] = owner !== -1 && owner === proposal ? 1 : 0;
  traits[TRAIT.anyRuleLabelBefore] = rules.anyLabel[i - 1] ?? NO_LABEL;
  traits[TRAIT.anyRuleLabelAfter] = rules.anyLabel[i + 1] ?? NO_LABEL;
}

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
