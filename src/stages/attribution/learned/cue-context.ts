import type { Elements } from './elements.ts';
import { probabilityClass } from './features.ts';
import { mix } from './hash.ts';
import { pathFrom } from './paths.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import { isFinite, isNominalSymbol, SYMBOL } from './symbols.ts';
import type { Window } from './window.ts';

/** What is the same for all elements of one cue's window. */
export interface CueContext {
  readonly elements: Elements;
  readonly rules: RuleEvidence;
  readonly head: number;
  readonly window: Window;
  /** Probability of each element of being the head of a cue. */
  readonly cues: Float64Array;
  /** Running counts from the head outward, over the window. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly regions: Int32Array;
  readonly cuesBetween: Int32Array;
  readonly strongest: Float64Array;
  readonly chunks: Int32Array;
  readonly paths: Int32Array;
  readonly clausePaths: Int32Array;
  /** 1: in the noun phrase right before the verb group; 2: in the one right behind; 0: elsewhere. */
  readonly phrase: Uint8Array;
  /** Classes of the nearest listed nouns of those two phrases; -1 where there is no phrase. */
  readonly leftSpeaker: number;
  readonly rightSpeaker: number;
  readonly around: number;
  readonly aroundLeft: number;
  readonly aroundRight: number;
  readonly quotations: number;
  readonly ruleLabels: Uint8Array | undefined;
  readonly rule: number;
  /** For each region in the window, 1 where this head is the nearest likely cue. */
  readonly isNearest: Uint8Array;
  /** In the noun phrase right before another likely cue: the class of its probability; 0 elsewhere. */
  readonly subjects: Uint8Array;
  /** Likely cues behind the element in the window, at most two. */
  readonly cuesBehind: Uint8Array;
}

/** From here on another word counts as a cue. */
export const LIKELY_CUE = 0.4;

export function readContext(
  elements: Elements,
  rules: RuleEvidence,
  cues: Float64Array,
  head: number,
  window: Window,
): CueContext {
  const size = window.end - window.first;
  const make = (): Int32Array => new Int32Array(size);
  const [verbs, commas, regions, cuesBetween, chunks, paths, clausePaths] = [
    make(),
    make(),
    make(),
    make(),
    make(),
    make(),
    make(),
  ];
  const strongest = new Float64Array(size);
  for (const step of [1, -1] as const) {
    let [verb, comma, region, cue, chunk, strong] = [0, 0, 0, 0, 0, 0];
    let path = 17;
    let signs = 0;
    let last = -1;
    let clause = 17;
    let lastClause = -1;
    let isInChunk = false;
    for (let i = head + step; i >= window.first && i < window.end; i += step) {
      const place = i - window.first;
      const symbol = elements.symbol[i] ?? 0;
      const sign = elements.sign[i] ?? 0;
      const isNominal = isNominalSymbol(symbol);
      if (isNominal && !isInChunk) chunk += 1;
      isInChunk = isNominal || (isInChunk && sign === 0);
      verbs[place] = verb;
      commas[place] = comma;
      regions[place] = region;
      cuesBetween[place] = cue;
      strongest[place] = strong;
      chunks[place] = chunk * 2 + (isInChunk ? 1 : 0);
      paths[place] = path;
      clausePaths[place] = clause;
      if (isFinite(symbol)) verb += 1;
      if (symbol === SYMBOL.comma) comma += 1;
      if (symbol === SYMBOL.quotation) region += 1;
      const p = cues[i] ?? 0;
      if (p >= LIKELY_CUE) cue += 1;
      strong = Math.max(strong, p);
      if (sign !== 0 && sign !== last && signs < 6) {
        path = mix(path, sign);
        last = sign;
        signs += 1;
      }
      const clauseSign = clauseSignOf(symbol);
      if (clauseSign !== 0 && clauseSign !== lastClause) {
        clause = mix(clause, clauseSign);
        lastClause = clauseSign;
      }
    }
  }
  const proposal = rules.cueOf[head] ?? -1;
  const left2 = pathFrom(elements, head, -1, 2);
  const right2 = pathFrom(elements, head, 1, 2);
  const phrase = findPhrases(elements, head, window);
  return {
    elements,
    rules,
    head,
    window,
    cues,
    verbs,
    commas,
    regions,
    cuesBetween,
    strongest,
    chunks,
    paths,
    clausePaths,
    phrase,
    leftSpeaker: speakerOf(elements, phrase, head, window, -1),
    rightSpeaker: speakerOf(elements, phrase, head, window, 1),
    around: mix(left2, right2),
    aroundLeft: left2,
    aroundRight: right2,
    quotations: quotationsAround(elements, head, window),
    ruleLabels: proposal === -1 ? undefined : rules.labelsOf(proposal),
    rule: proposal === -1 ? 0 : (rules.rule[proposal] ?? 0),
    isNearest: findNearest(elements, cues, head, window),
    subjects: findSubjects(elements, cues, head, window),
    cuesBehind: countBehind(cues, head, window),
  };
}

/** Only what parts clauses. */
function clauseSignOf(symbol: number): number {
  switch (symbol) {
    case SYMBOL.finite:
    case SYMBOL.auxiliary:
    case SYMBOL.modal:
      return 1;
    case SYMBOL.that:
    case SYMBOL.wh:
    case SYMBOL.subordinator:
    case SYMBOL.comma:
    case SYMBOL.colon:
    case SYMBOL.dash:
    case SYMBOL.quotation:
    case SYMBOL.coordinator:
    case SYMBOL.stop:
      return symbol;
    default:
      return 0;
  }
}

const PHRASE_FILL = new Set<number>([
  SYMBOL.other,
  SYMBOL.adjective,
  SYMBOL.determiner,
  SYMBOL.genitive,
  SYMBOL.time,
  SYMBOL.preposition,
  SYMBOL.parenthesis,
]);

/** Marks the noun phrases that touch the verb group of the head on the left and on the right. */
function findPhrases(elements: Elements, head: number, window: Window): Uint8Array {
  const phrase = new Uint8Array(window.end - window.first);
  for (const step of [-1, 1] as const) {
    let isIn = false;
    for (let i = head + step; i >= window.first && i < window.end; i += step) {
      const symbol = elements.symbol[i] ?? 0;
      if (isNominalSymbol(symbol) || symbol === SYMBOL.wh) isIn = true;
      else if (isIn ? !PHRASE_FILL.has(symbol) : !isVerbFill(symbol, step)) break;
      if (isIn) phrase[i - window.first] = step === -1 ? 1 : 2;
    }
  }
  return phrase;
}

function isVerbFill(symbol: number, step: 1 | -1): boolean {
  if (symbol === SYMBOL.adverb || symbol === SYMBOL.negation) return true;
  if (step === -1) return symbol === SYMBOL.auxiliary || symbol === SYMBOL.modal || symbol === SYMBOL.to;
  return symbol === SYMBOL.determiner || symbol === SYMBOL.adjective || symbol === SYMBOL.other;
}

/** The class of the nearest noun of a list in the phrase on one side of the head; -1 where there is no phrase. */
function speakerOf(
  { symbol, speakerClass }: Elements,
  phrase: Uint8Array,
  head: number,
  window: Window,
  step: 1 | -1,
): number {
  let found = -1;
  for (let i = head + step; i >= window.first && i < window.end; i += step) {
    if (phrase[i - window.first] === 0) {
      if (found !== -1) break;
      continue;
    }
    if (!isNominalSymbol(symbol[i] ?? 0) && symbol[i] !== SYMBOL.wh) continue;
    const own = speakerClass[i] ?? 0;
    if (own !== 0) return own;
    found = 0;
  }
  return found;
}

/** Whether quotations stand in the cue's unit to its left and right, in the unit before and the one behind. */
function quotationsAround(elements: Elements, head: number, window: Window): number {
  let bits = 0;
  for (let i = window.first; i < window.end; i += 1) {
    if (elements.region[i] === -1) continue;
    const isSame = elements.unit[i] === elements.unit[head];
    if (i < head) bits |= isSame ? 1 : 2;
    else bits |= isSame ? 4 : 8;
  }
  return bits;
}

function findNearest(elements: Elements, cues: Float64Array, head: number, window: Window): Uint8Array {
  const nearest = new Uint8Array(window.end - window.first);
  for (let i = window.first; i < window.end; i += 1) {
    if (elements.region[i] === -1) continue;
    let best = -1;
    let bestDistance = Infinity;
    for (let j = window.first; j < window.end; j += 1) {
      if ((cues[j] ?? 0) < LIKELY_CUE && j !== head) continue;
      const distance = Math.abs(j - i) + (elements.unit[j] === elements.unit[i] ? 0 : 20);
      if (distance < bestDistance) {
        best = j;
        bestDistance = distance;
      }
    }
    nearest[i - window.first] = best === head ? 1 : 0;
  }
  return nearest;
}

/** How many elements further a subject looks for its verb. */
const MOST_TO_VERB = 7;
/** From here on a word is a verb that the subject may be of. */
const POSSIBLE_CUE = 0.2;

function findSubjects(elements: Elements, cues: Float64Array, head: number, window: Window): Uint8Array {
  const subjects = new Uint8Array(window.end - window.first);
  for (let i = window.first; i < window.end; i += 1)
    subjects[i - window.first] = subjectOf(
      elements,
      cues,
      head,
      i,
      Math.min(window.end, i + MOST_TO_VERB + 1),
    );
  return subjects;
}

function subjectOf({ symbol }: Elements, cues: Float64Array, head: number, i: number, end: number): number {
  for (let j = i + 1; j < end; j += 1) {
    const p = cues[j] ?? 0;
    if (j === head) return 0;
    if (p >= POSSIBLE_CUE) return probabilityClass(p);
    const sign = symbol[j];
    if (sign === SYMBOL.comma || sign === SYMBOL.stop || sign === SYMBOL.finite || sign === SYMBOL.quotation)
      return 0;
  }
  return 0;
}

function countBehind(cues: Float64Array, head: number, window: Window): Uint8Array {
  const behind = new Uint8Array(window.end - window.first);
  let count = 0;
  for (let i = window.end - 1; i >= window.first; i -= 1) {
    behind[i - window.first] = count;
    if (count < 2 && i !== head && (cues[i] ?? 0) >= LIKELY_CUE) count += 1;
  }
  return behind;
}
