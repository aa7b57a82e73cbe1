import type { Group } from './templates.ts';

/** What a word says of being the head of a cue. */
export const CUE_HEADS: readonly Group[] = [
  {
    memo: 'table',
    templates: [[0], [13, 'symbolBefore', 'symbol', 'symbolAfter'], [37, 'isFirst', 'symbol', 'symbolAfter']],
  },
  {
    memo: 'table',
    templates: [
      [24, 'quotationLeft', 'quotationRight'],
      [25, 'quotationLeft', 'quotationRight', 'symbol'],
    ],
  },
  { memo: 'table', templates: [[27, 'touchesQuotation', 'symbolAfter', 'secondSymbolAfter']] },
  {
    memo: 'table',
    templates: [
      [29, 'subjectLeft'],
      [30, 'subjectLeft', 'symbol'],
    ],
  },
  {
    memo: 'table',
    templates: [
      [33, 'opensQuotation', 'endsInColon'],
      [36, 'startsQuoted', 'fromStart'],
      [35, 'fromStart', 'toEnd'],
    ],
  },
  { memo: 'table', templates: [[40, 'tagBefore', 'tag', 'tagAfter']] },
  {
    memo: 'table',
    templates: [
      [42, 'verbContext', 'symbol'],
      [44, 'isFirstUnit', 'symbol'],
      [45, 'clauses'],
      [46, 'clauses', 'symbol', 'symbolAfter'],
    ],
  },
  { memo: 'table', templates: [[68, 'speakerBefore', 'symbol', 'speakerAfter']] },
  {
    memo: 'table',
    templates: [
      [53, 'anyRuleLabel', 'isOwnRule', 'symbol'],
      [55, 'anyRuleLabelBefore', 'anyRuleLabel', 'anyRuleLabelAfter', 'isOwnRule'],
    ],
  },
  {
    memo: 'row',
    templates: [
      [2, 'lemma'],
      [10, 'lemma', 'symbolAfter'],
    ],
  },
  { memo: 'row', templates: [[11, 'lemma', 'symbolBefore']] },
  { memo: 'row', templates: [[12, 'lemma', 'symbolAfter', 'secondSymbolAfter']] },
  { memo: 'row', templates: [[31, 'lemma', 'subjectSymbol']] },
  { memo: 'row', templates: [[61, 'lemma', 'speakerLeft']] },
  {
    memo: 'row',
    templates: [
      [26, 'lemma', 'hasQuotationLeft', 'hasQuotationRight'],
      [34, 'lemma', 'opensQuotation', 'endsInColon'],
    ],
  },
  {
    memo: 'row',
    templates: [
      [43, 'lemma', 'verbContext'],
      [54, 'lemma', 'anyRuleLabel', 'isOwnRule'],
    ],
  },
  {
    memo: 'row',
    templates: [
      [47, 'frames'],
      [60, 'frames', 'speakerLeft', 'symbol'],
    ],
  },
  { memo: 'row', templates: [[65, 'frames', 'symbolBefore', 'symbol', 'symbolAfter']] },
  { memo: 'row', templates: [[66, 'frames', 'symbolAfter', 'secondSymbolAfter']] },
  { memo: 'row', templates: [[64, 'frames', 'hasQuotationLeft', 'hasQuotationRight', 'symbolAfter']] },
  {
    memo: 'none',
    templates: [
      [1, 'word'],
      [3, 'word', 'symbol'],
      [4, 'wordBefore'],
      [5, 'wordAfter'],
      [6, 'secondWordBefore', 'wordBefore'],
      [7, 'wordAfter', 'secondWordAfter'],
      [8, 'lemma', 'wordAfter'],
      [9, 'lemma', 'wordBefore'],
      [14, 'secondSymbolBefore', 'symbolBefore', 'symbol', 'symbolAfter'],
      [15, 'symbol', 'symbolAfter', 'secondSymbolAfter', 'thirdSymbolAfter'],
      [16, 'thirdSymbolBefore', 'secondSymbolBefore', 'symbolBefore', 'symbol'],
      [17, 'symbol', 'longPathLeft'],
      [18, 'symbol', 'longPathRight'],
      [19, 'pathLeft', 'pathRight', 'symbol'],
      [20, 'lemma', 'pathRight'],
      [21, 'lemma', 'pathLeft'],
      [22, 'lemma', 'longPathRight'],
      [23, 'symbol', 'farPathRight'],
      [28, 'quotationRight', 'pathRight'],
      [32, 'subjectLeft', 'pathRight'],
      [38, 'lemma', 'lemmaBefore'],
      [39, 'lemma', 'lemmaAfter'],
      [41, 'wordBefore', 'word', 'wordAfter'],
      [48, 'frames', 'pathRight'],
      [49, 'frames', 'pathLeft'],
      [50, 'ownRule', 'isOwnRule'],
      [51, 'ownRule', 'isOwnRule', 'lemma'],
      [52, 'ownRule', 'symbol', 'pathRight'],
      [62, 'speakerLeft', 'pathRight'],
      [63, 'speakerLeft', 'pathLeft', 'symbol'],
      [67, 'frames', 'wordAfter'],
    ],
  },
];
