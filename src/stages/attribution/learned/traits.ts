/**
 * What is known of an element: by itself, as the head of a cue, and as seen from a cue. One number each, at these places of one row;
 * features join them. Words, lemmas, paths, frames and rules are hashes; what has a range below is a small number.
 */
export const TRAIT = {
  /** Never filled: stands for "no further trait". */
  none: 0,

  word: 1,
  wordBefore: 2,
  wordAfter: 3,
  secondWordBefore: 4,
  secondWordAfter: 5,
  lemma: 6,
  tag: 7,
  tagBefore: 8,
  tagAfter: 9,
  symbol: 10,
  symbolBefore: 11,
  symbolAfter: 12,
  secondSymbolBefore: 13,
  secondSymbolAfter: 14,
  isQuotation: 15,
  fromStart: 16,
  toEnd: 17,
  pathLeft: 18,
  pathRight: 19,
  anyRuleLabel: 20,
  speaker: 21,

  /** Neighbours in the article, whatever unit they are of. */
  previousWord: 22,
  previousSymbol: 23,
  nextSymbol: 24,
  isPreviousQuotation: 25,
  isNewUnit: 26,
  ownCue: 27,

  /** Of a word that may be the head of a cue. */
  lemmaBefore: 28,
  lemmaAfter: 29,
  thirdSymbolBefore: 30,
  thirdSymbolAfter: 31,
  longPathLeft: 32,
  longPathRight: 33,
  farPathRight: 34,
  quotationLeft: 35,
  quotationRight: 36,
  hasQuotationLeft: 37,
  hasQuotationRight: 38,
  touchesQuotation: 39,
  subjectLeft: 40,
  subjectSymbol: 41,
  opensQuotation: 42,
  endsInColon: 43,
  startsQuoted: 44,
  isFirst: 45,
  isFirstUnit: 46,
  verbContext: 47,
  clauses: 48,
  frames: 49,
  speakerLeft: 50,
  speakerBefore: 51,
  speakerAfter: 52,
  ownRule: 53,
  isOwnRule: 54,
  anyRuleLabelBefore: 55,
  anyRuleLabelAfter: 56,

  /** Of the cue whose window is read. */
  head: 57,
  headSymbol: 58,
  headFrames: 59,
  rule: 60,
  around: 61,
  aroundLeft: 62,
  aroundRight: 63,
  quotations: 64,
  leftSpeaker: 65,
  rightSpeaker: 66,

  /** Seen from that cue. */
  side: 67,
  stepSide: 68,
  distance: 69,
  path: 70,
  clause: 71,
  verbs: 72,
  commas: 73,
  regions: 74,
  cues: 75,
  strongest: 76,
  chunk: 77,
  unitOffset: 78,
  phrase: 79,
  subject: 80,
  subjectBefore: 81,
  cuesBehind: 82,
  ruleLabel: 83,
  ruleLabelBefore: 84,
  ruleLabelAfter: 85,
  otherLabel: 86,
  isNearest: 87,
  paragraphOffset: 88,
} as const;

export type Trait = keyof typeof TRAIT;

/** The traits of one element, by their places. */
export type Traits = Int32Array;

export function createTraits(): Traits {
  return new Int32Array(Object.keys(TRAIT).length);
}

/** Small traits of the cue: the same for all elements of its window. */
export const OF_CUE: ReadonlySet<Trait> = new Set([
  'headSymbol',
  'quotations',
  'leftSpeaker',
  'rightSpeaker',
]);

type Range = readonly [lowest: number, count: number];

const YES_OR_NO: Range = [0, 2];
const TAG: Range = [0, 20];
const SYMBOL: Range = [0, 30];
const SPEAKER: Range = [0, 22];
const DISTANCE: Range = [0, 10];
const PROBABILITY: Range = [0, 6];
const RULE_LABEL: Range = [0, 5];

/** The lowest value of a small trait, and how many values there are. */
export const RANGES: Partial<Record<Trait, Range>> = {
  tag: TAG,
  tagBefore: TAG,
  tagAfter: TAG,
  symbol: SYMBOL,
  symbolBefore: SYMBOL,
  symbolAfter: SYMBOL,
  secondSymbolBefore: SYMBOL,
  secondSymbolAfter: SYMBOL,
  isQuotation: YES_OR_NO,
  fromStart: DISTANCE,
  toEnd: DISTANCE,
  anyRuleLabel: RULE_LABEL,
  speaker: SPEAKER,
  previousSymbol: SYMBOL,
  nextSymbol: SYMBOL,
  isPreviousQuotation: YES_OR_NO,
  isNewUnit: YES_OR_NO,
  ownCue: PROBABILITY,
  quotationLeft: DISTANCE,
  quotationRight: DISTANCE,
  hasQuotationLeft: YES_OR_NO,
  hasQuotationRight: YES_OR_NO,
  touchesQuotation: YES_OR_NO,
  subjectLeft: [0, 232],
  subjectSymbol: [0, 58],
  opensQuotation: YES_OR_NO,
  endsInColon: YES_OR_NO,
  startsQuoted: YES_OR_NO,
  isFirst: YES_OR_NO,
  isFirstUnit: YES_OR_NO,
  verbContext: [0, 16],
  clauses: [0, 16],
  speakerLeft: [-30, 52],
  speakerBefore: [0, 23],
  speakerAfter: [0, 23],
  isOwnRule: YES_OR_NO,
  anyRuleLabelBefore: RULE_LABEL,
  anyRuleLabelAfter: RULE_LABEL,
  headSymbol: SYMBOL,
  quotations: [0, 16],
  leftSpeaker: [-1, 23],
  rightSpeaker: [-1, 23],
  side: [-1, 3],
  stepSide: [-1, 4],
  distance: [-9, 19],
  verbs: [0, 4],
  commas: [0, 4],
  regions: [0, 3],
  cues: [0, 3],
  strongest: PROBABILITY,
  chunk: [-9, 19],
  unitOffset: [-2, 6],
  phrase: [0, 3],
  subject: PROBABILITY,
  subjectBefore: PROBABILITY,
  cuesBehind: [0, 3],
  ruleLabel: RULE_LABEL,
  ruleLabelBefore: RULE_LABEL,
  ruleLabelAfter: RULE_LABEL,
  otherLabel: RULE_LABEL,
};
