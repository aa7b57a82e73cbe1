import type { Elements } from './elements.ts';
import { distanceClass } from './features.ts';
import { pathFrom } from './paths.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { SYMBOL } from './symbols.ts';
import { NO_TAG } from './tags.ts';
import { TRAIT, type Traits } from './traits.ts';

/** Stands for the word of a neighbour beyond the unit. */
const NO_WORD = 7;

/** Fills in what is known of an element, whatever the cue. */
export function readElementTraits(elements: Elements, rules: RuleEvidence, i: number, traits: Traits): void {
  const { word, lemma, tag, symbol, unit, length, region, unitFirst, unitEnd } = elements;
  const ownUnit = unit[i] ?? 0;
  const first = unitFirst[ownUnit] ?? 0;
  const end = unitEnd[ownUnit] ?? 0;
  const hasBefore = i > first;
  const hasAfter = i + 1 < end;
  const hasSecondBefore = i - 1 > first;
  const hasSecondAfter = i + 2 < end;
  traits[TRAIT.word] = word[i] ?? 0;
  traits[TRAIT.wordBefore] = hasBefore ? (word[i - 1] ?? 0) : NO_WORD;
  traits[TRAIT.wordAfter] = hasAfter ? (word[i + 1] ?? 0) : NO_WORD;
  traits[TRAIT.secondWordBefore] = hasSecondBefore ? (word[i - 2] ?? 0) : NO_WORD;
  traits[TRAIT.secondWordAfter] = hasSecondAfter ? (word[i + 2] ?? 0) : NO_WORD;
  traits[TRAIT.lemma] = lemma[i] ?? 0;
  traits[TRAIT.tag] = tag[i] ?? 0;
  traits[TRAIT.tagBefore] = hasBefore ? (tag[i - 1] ?? 0) : NO_TAG;
  traits[TRAIT.tagAfter] = hasAfter ? (tag[i + 1] ?? 0) : NO_TAG;
  traits[TRAIT.symbol] = symbol[i] ?? 0;
  traits[TRAIT.symbolBefore] = hasBefore ? (symbol[i - 1] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.symbolAfter] = hasAfter ? (symbol[i + 1] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.secondSymbolBefore] = hasSecondBefore ? (symbol[i - 2] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.secondSymbolAfter] = hasSecondAfter ? (symbol[i + 2] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.isQuotation] = region[i] === -1 ? 0 : 1;
  traits[TRAIT.fromStart] = distanceClass(i - first);
  traits[TRAIT.toEnd] = distanceClass(end - i);
  traits[TRAIT.pathLeft] = pathFrom(elements, i, -1, 2);
  traits[TRAIT.pathRight] = pathFrom(elements, i, 1, 2);
  traits[TRAIT.anyRuleLabel] = rules.anyLabel[i] ?? 0;
  traits[TRAIT.speaker] = elements.speakerClass[i] ?? 0;
  traits[TRAIT.previousWord] = word[i - 1] ?? 0;
  traits[TRAIT.previousSymbol] = i > 0 ? (symbol[i - 1] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.nextSymbol] = i + 1 < length ? (symbol[i + 1] ?? 0) : SYMBOL.nothing;
  traits[TRAIT.isPreviousQuotation] = region[i - 1] === -1 ? 0 : 1;
  traits[TRAIT.isNewUnit] = unit[i] === unit[i - 1] ? 0 : 1;
}
