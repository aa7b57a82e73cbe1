import { isInside } from '../../src/model/span.ts';
import type { GoldArticle, ScoredAttribution } from '../../src/accuracy/gold.ts';
import { composeStages } from '../../src/pipeline/compose.ts';
import { articleOfText } from '../../src/pipeline/text-side.ts';
import type { Span } from '../../src/model/span.ts';
import { countWords, readElements, type Elements } from '../../src/stages/attribution/learned/elements.ts';
import {
  LABEL,
  readEvidence,
  type RuleEvidence,
} from '../../src/stages/attribution/learned/rule-evidence.ts';
import { proposeByRules } from '../../src/stages/attribution/rules.ts';
import { readDocument } from '../../src/stages/attribution/reading.ts';
import { furniture } from '../../src/stages/furniture/index.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { segment } from '../../src/stages/segment/index.ts';

/** One gold attribution over elements. */
export interface GoldLabels {
  /** Element that stands for the cue. */
  readonly head: number;
  /** Label of each element of the article. */
  readonly labels: Uint8Array;
}

/** An annotated article as the training reads it. */
export interface Prepared {
  readonly elements: Elements;
  readonly rules: RuleEvidence;
  /** Words of each element. */
  readonly words: Int32Array;
  readonly attributions: readonly GoldLabels[];
  /** 1 for each element that is the head of a gold cue. */
  readonly isHead: Uint8Array;
}

const process = composeStages([furniture, segment, quotes]);

/** Runs the stages before the attribution and lays the gold over the elements. */
export function prepareArticle({ id, text, attributions: gold }: GoldArticle): Prepared {
  const { layers } = process(articleOfText(text, id));
  const { segments, quotations } = layers;
  if (segments === undefined || quotations === undefined) throw new Error(`${id}: a stage failed`);
  const reading = readDocument(segments, quotations);
  const elements = readElements(reading);
  const { proposals, accepted } = proposeByRules(reading);
  const attributions = withoutNested(gold).flatMap((attribution) => {
    const labels = labelsOf(elements, attribution);
    const head = headOf(elements, labels);
    return head === -1 ? [] : [{ head, labels }];
  });
  const isHead = new Uint8Array(elements.length);
  for (const { head } of attributions) isHead[head] = 1;
  return {
    elements,
    rules: readEvidence(elements, proposals, accepted),
    words: countWords(elements),
    attributions,
    isHead,
  };
}

/** What is said within something said stays the outer speaker's: the corpora disagree on whether to annotate it. */
function withoutNested(gold: readonly ScoredAttribution[]): ScoredAttribution[] {
  return gold.filter(({ cue }) =>
    gold.every(({ content }) => !cue.some((span) => content.some((outer) => isInside(span, outer)))),
  );
}

function labelsOf(elements: Elements, attribution: ScoredAttribution): Uint8Array {
  const labels = new Uint8Array(elements.length);
  const mark = (spans: readonly Span[], label: number): void => {
    const counts = new Int32Array(elements.length);
    for (const token of elements.reading.tokens) {
      if (!spans.some(({ start, end }) => token.start < end && token.end > start)) continue;
      const element = elements.ofToken[token.index] ?? 0;
      counts[element] = (counts[element] ?? 0) + 1;
    }
    for (const [element, count] of counts.entries()) {
      const size = (elements.endToken[element] ?? 0) - (elements.firstToken[element] ?? 0);
      if (count > 0 && count * 2 >= size) labels[element] = label;
    }
  };
  mark(attribution.content, LABEL.content);
  mark(attribution.source, LABEL.source);
  mark(attribution.cue, LABEL.cue);
  return labels;
}

/** Which word of a cue stands for it: the later in a row of equals. */
const HEAD_ORDER = [
  'VERB',
  'NOUN',
  'ADJ',
  'AUX',
  'PROPN',
  'ADV',
  'X',
  'PRON',
  'NUM',
  'DET',
  'PART',
  'SCONJ',
  'ADP',
];

/** The last verb of the cue, else its last noun, and so on. -1 for a cue inside a quotation or none. */
function headOf({ reading, firstToken, region, length }: Elements, labels: Uint8Array): number {
  let best = -1;
  let bestOrder = Infinity;
  for (let element = 0; element < length; element += 1) {
    if (labels[element] !== LABEL.cue || region[element] !== -1) continue;
    const token = reading.tokens[firstToken[element] ?? 0];
    if (token === undefined) continue;
    const place = HEAD_ORDER.indexOf(token.tag);
    const order = token.lower === 'according' ? -1 : place === -1 ? HEAD_ORDER.length : place;
    if (order > bestOrder) continue;
    bestOrder = order;
    best = element;
  }
  return best;
}
