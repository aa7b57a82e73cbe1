import type { Group } from './templates.ts';

/** What an element says of its label, whatever the cue. */
export const ELEMENT_LABELS: readonly Group[] = [
  { memo: 'table', templates: [[111, 'symbolBefore', 'symbol', 'symbolAfter']] },
  { memo: 'table', templates: [[112, 'secondSymbolBefore', 'symbolBefore', 'symbol']] },
  { memo: 'table', templates: [[113, 'symbol', 'symbolAfter', 'secondSymbolAfter']] },
  { memo: 'table', templates: [[116, 'isQuotation', 'symbolBefore', 'symbolAfter']] },
  {
    memo: 'table',
    templates: [
      [107, 'tag'],
      [108, 'tagBefore', 'tag'],
      [109, 'tag', 'tagAfter'],
      [110, 'tagBefore', 'tag', 'tagAfter'],
    ],
  },
  {
    memo: 'table',
    templates: [
      [117, 'fromStart', 'symbol'],
      [118, 'toEnd', 'symbol'],
    ],
  },
  {
    memo: 'table',
    templates: [[100], [125, 'anyRuleLabel', 'symbol'], [126, 'speaker']],
  },
  {
    memo: 'none',
    templates: [
      [101, 'word'],
      [102, 'wordBefore'],
      [103, 'wordAfter'],
      [104, 'wordBefore', 'word'],
      [105, 'word', 'wordAfter'],
      [106, 'lemma'],
      [119, 'symbol', 'pathRight'],
      [120, 'symbol', 'pathLeft'],
      [121, 'wordBefore', 'symbol'],
      [122, 'wordAfter', 'symbol'],
    ],
  },
];

/** What an element says of its label by the side of the cue that it stands on. */
export const SIDED_LABELS: readonly Group[] = [
  { memo: 'table', templates: [[235, 'side', 'previousSymbol', 'symbol', 'nextSymbol']] },
  { memo: 'table', templates: [[241, 'side', 'ownCue', 'symbol']] },
  {
    memo: 'none',
    templates: [
      [223, 'side', 'word'],
      [244, 'side', 'previousWord', 'symbol'],
    ],
  },
];

/** What an element says of its label, seen from a cue. */
export const CUE_LABELS: readonly Group[] = [
  {
    memo: 'table',
    templates: [
      [210, 'distance'],
      [211, 'distance', 'symbol'],
    ],
  },
  {
    memo: 'table',
    templates: [
      [218, 'side', 'verbs', 'commas', 'symbol'],
      [220, 'side', 'cues', 'symbol'],
    ],
  },
  { memo: 'table', templates: [[221, 'side', 'strongest', 'symbol']] },
  { memo: 'table', templates: [[219, 'side', 'verbs', 'regions', 'unitOffset']] },
  {
    memo: 'table',
    templates: [
      [224, 'chunk', 'symbol'],
      [225, 'chunk', 'commas'],
    ],
  },
  {
    memo: 'table',
    templates: [
      [226, 'headSymbol', 'side', 'symbol'],
      [236, 'phrase', 'side', 'symbol'],
      [237, 'phrase', 'headSymbol', 'quotations', 'symbol'],
      [238, 'side', 'quotations', 'symbol'],
    ],
  },
  {
    memo: 'table',
    templates: [
      [245, 'subject', 'side', 'symbol'],
      [246, 'subject', 'side', 'phrase', 'cues'],
      [248, 'side', 'cuesBehind', 'symbol'],
    ],
  },
  { memo: 'table', templates: [[251, 'ruleLabel', 'side', 'symbol']] },
  {
    memo: 'table',
    templates: [
      [252, 'ruleLabelBefore', 'ruleLabel', 'ruleLabelAfter', 'side'],
      [253, 'otherLabel', 'side', 'ruleLabel'],
    ],
  },
  { memo: 'table', templates: [[254, 'otherLabel', 'distance']] },
  { memo: 'table', templates: [[273, 'speaker', 'side', 'phrase']] },
  {
    memo: 'table',
    templates: [
      [274, 'leftSpeaker', 'rightSpeaker', 'side', 'symbol'],
      [275, 'leftSpeaker', 'side', 'phrase', 'symbol'],
    ],
  },
  {
    memo: 'row',
    templates: [
      [215, 'head', 'side'],
      [216, 'head', 'side', 'symbol'],
    ],
  },
  { memo: 'row', templates: [[217, 'head', 'side', 'phrase']] },
  { memo: 'row', templates: [[243, 'head', 'distance']] },
  { memo: 'row', templates: [[281, 'head', 'phrase', 'speaker']] },
  { memo: 'row', templates: [[272, 'headFrames', 'phrase', 'speaker', 'side']] },
  {
    memo: 'row',
    templates: [
      [250, 'rule', 'ruleLabel'],
      [255, 'rule', 'ruleLabel', 'side', 'symbol'],
    ],
  },
  { memo: 'row', templates: [[230, 'aroundLeft', 'side', 'symbol', 'verbs']] },
  { memo: 'row', templates: [[231, 'aroundRight', 'side', 'symbol', 'verbs']] },
  {
    memo: 'same',
    templates: [
      [212, 'side', 'path'],
      [227, 'headSymbol', 'side', 'path'],
      [232, 'aroundRight', 'side', 'path'],
    ],
  },
  {
    memo: 'none',
    templates: [
      [213, 'side', 'path', 'symbol'],
      [214, 'side', 'path', 'tag', 'nextSymbol'],
      [222, 'distance', 'word'],
      [228, 'around', 'side', 'symbol'],
      [234, 'side', 'clause', 'symbol'],
      [239, 'side', 'verbs', 'word'],
    ],
  },
  {
    memo: 'same',
    templates: [
      [233, 'side', 'clause'],
      [240, 'head', 'clause', 'side'],
    ],
  },
];

/** The same, of a quotation alone. */
export const QUOTATION_LABELS: readonly Group[] = [
  {
    memo: 'none',
    templates: [
      [260, 'side', 'isNearest', 'unitOffset', 'cues'],
      [261, 'side', 'isNearest', 'word', 'unitOffset'],
      [262, 'side', 'path', 'unitOffset', 'isNearest'],
      [263, 'head', 'side', 'unitOffset', 'isNearest'],
      [264, 'side', 'distance', 'isNearest'],
      [265, 'quotations', 'side', 'unitOffset', 'isNearest'],
      [266, 'side', 'paragraphOffset', 'unitOffset', 'previousSymbol'],
      [267, 'headSymbol', 'around', 'side', 'unitOffset'],
    ],
  },
];

/** What an element says of the step from the element before, by the side of the cue that it stands on. */
export const SIDED_STEPS: readonly Group[] = [
  {
    memo: 'table',
    templates: [
      [300],
      [301, 'symbol'],
      [302, 'previousSymbol'],
      [303, 'previousSymbol', 'symbol'],
      [304, 'stepSide', 'symbol'],
      [305, 'stepSide', 'previousSymbol'],
      [310, 'symbol', 'nextSymbol', 'stepSide'],
      [313, 'stepSide', 'previousSymbol', 'symbol', 'nextSymbol'],
    ],
  },
  { memo: 'table', templates: [[311, 'isNewUnit', 'isQuotation', 'isPreviousQuotation', 'stepSide']] },
  {
    memo: 'none',
    templates: [
      [306, 'word'],
      [307, 'previousWord'],
    ],
  },
];

/** What it says of the step, seen from a cue. */
export const CUE_STEPS: readonly Group[] = [
  { memo: 'table', templates: [[308, 'stepSide', 'verbs', 'symbol']] },
  { memo: 'table', templates: [[309, 'ruleLabelBefore', 'ruleLabel']] },
  { memo: 'table', templates: [[318, 'chunk', 'stepSide', 'symbol']] },
  { memo: 'table', templates: [[321, 'stepSide', 'subject', 'subjectBefore', 'symbol']] },
  { memo: 'row', templates: [[316, 'head', 'stepSide', 'symbol']] },
  { memo: 'same', templates: [[312, 'stepSide', 'path']] },
  {
    memo: 'none',
    templates: [
      [317, 'stepSide', 'clause', 'symbol'],
      [319, 'aroundRight', 'stepSide', 'previousSymbol', 'symbol'],
      [320, 'aroundLeft', 'stepSide', 'previousSymbol', 'symbol'],
    ],
  },
];
