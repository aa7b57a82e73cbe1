import type { Token } from '../../../text/segments.ts';
import { isTimeWord } from '../lexicon.ts';

/** What an element is to the shape of its sentence: a coarser and a finer cut than the tags at once. */
export const SYMBOL = {
  other: 0,
  finite: 1,
  gerund: 2,
  infinitive: 3,
  auxiliary: 4,
  modal: 5,
  noun: 6,
  name: 7,
  subject: 8,
  pronoun: 9,
  that: 10,
  wh: 11,
  subordinator: 12,
  to: 13,
  preposition: 14,
  comma: 15,
  colon: 16,
  dash: 17,
  quotation: 18,
  stop: 19,
  coordinator: 20,
  determiner: 21,
  adjective: 22,
  adverb: 23,
  negation: 24,
  parenthesis: 25,
  genitive: 26,
  time: 27,
  number: 28,
  /** Of nothing: beyond the unit or the article. */
  nothing: 29,
} as const;

const SUBJECTS = new Set(['i', 'he', 'she', 'they', 'we']);
const WH = new Set(['what', 'which', 'who', 'whom', 'whose', 'how', 'why', 'where', 'whether']);
const SUBORDINATORS = new Set([
  'because',
  'if',
  'when',
  'while',
  'as',
  'although',
  'though',
  'after',
  'before',
  'since',
  'unless',
  'until',
  'once',
  'than',
  'despite',
  'amid',
]);
const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  "'d",
  'wo',
  'ca',
]);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'nor']);

/** The symbol of a token in running text, whatever stands before it. */
export function symbolOf({ lower, tag }: Token): number {
  const mark = isLetter(lower.charCodeAt(0)) ? undefined : markSymbolOf(lower);
  if (mark !== undefined) return mark;
  if (lower === "'s" || lower === "'")
    return tag === 'AUX' || tag === 'VERB' ? SYMBOL.auxiliary : SYMBOL.genitive;
  if (lower === 'that') return SYMBOL.that;
  if (lower === 'to') return SYMBOL.to;
  if (WH.has(lower)) return SYMBOL.wh;
  if (NEGATIONS.has(lower)) return SYMBOL.negation;
  if (SUBJECTS.has(lower)) return SYMBOL.subject;
  if (SUBORDINATORS.has(lower)) return SYMBOL.subordinator;
  if (MODALS.has(lower)) return SYMBOL.modal;
  switch (tag) {
    case 'VERB':
      return lower.endsWith('ing') ? SYMBOL.gerund : SYMBOL.finite;
    case 'AUX':
      return SYMBOL.auxiliary;
    case 'PROPN':
      return isTimeWord(lower) ? SYMBOL.time : SYMBOL.name;
    case 'NOUN':
      return isTimeWord(lower) ? SYMBOL.time : SYMBOL.noun;
    case 'NUM':
      return SYMBOL.number;
    case 'PRON':
      return SYMBOL.pronoun;
    case 'ADP':
      return SYMBOL.preposition;
    case 'SCONJ':
      return SYMBOL.subordinator;
    case 'CCONJ':
      return SYMBOL.coordinator;
    case 'DET':
      return SYMBOL.determiner;
    case 'ADJ':
      return SYMBOL.adjective;
    case 'ADV':
      return SYMBOL.adverb;
    default:
      return SYMBOL.other;
  }
}

/** The symbol of a token behind another: a verb behind "to" is an infinitive. */
export function symbolBehind(before: Token | undefined, symbol: number): number {
  return symbol === SYMBOL.finite && before?.lower === 'to' ? SYMBOL.infinitive : symbol;
}

/** Most tokens begin with one. */
function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function markSymbolOf(lower: string): number | undefined {
  if (lower === ',') return SYMBOL.comma;
  if (lower === ':' || lower === ';') return SYMBOL.colon;
  if (/^[—–-]+$/.test(lower)) return SYMBOL.dash;
  if (/^[.?!…]+$/.test(lower)) return SYMBOL.stop;
  if (/^[()[\]]$/.test(lower)) return SYMBOL.parenthesis;
  return undefined;
}

const COLLAPSED = new Set<number>([
  SYMBOL.other,
  SYMBOL.adjective,
  SYMBOL.adverb,
  SYMBOL.determiner,
  SYMBOL.genitive,
  SYMBOL.parenthesis,
]);

/** What a symbol adds to a path: 0 for what only fills a phrase, one sign for all that a noun phrase is made of. */
export function pathSign(symbol: number): number {
  if (COLLAPSED.has(symbol)) return 0;
  if (symbol === SYMBOL.name || symbol === SYMBOL.number) return SYMBOL.noun;
  return symbol;
}

/** Whether the symbol is of a verb that carries a clause. */
export function isFinite(symbol: number): boolean {
  return symbol === SYMBOL.finite || symbol === SYMBOL.auxiliary || symbol === SYMBOL.modal;
}

export function isNominalSymbol(symbol: number): boolean {
  return (
    symbol === SYMBOL.noun ||
    symbol === SYMBOL.name ||
    symbol === SYMBOL.subject ||
    symbol === SYMBOL.pronoun ||
    symbol === SYMBOL.number
  );
}
