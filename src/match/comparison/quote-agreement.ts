import type { Agreement, AgreementType } from '../../model/pair.ts';
import type { AlignedPair, Alignment, Passage, PreparedSide } from './compare.ts';
import { movedConcepts, natureOf } from './edits.ts';
import { agreement, evidenceOf, type Evidence } from './explain.ts';

/** Fewer words than this are a phrase that anybody may have used. */
const LEAST_CONTAINED_WORDS = 4;
const LEAST_CONTAINED_CONTENT = 2;
const LEAST_OVERLAP_WORDS = 6;
const LEAST_OVERLAP_CONTENT = 3;

/** Whether the words of `part` stand together in `whole`, from one word's beginning to another's end. */
export function findWithin(part: Passage, whole: Passage): readonly [number, number] | undefined {
  const at = whole.key.indexOf(part.key);
  if (at === -1 || part.key === '') return undefined;
  let length = 0;
  let from = -1;
  for (const [index, { norm }] of whole.terms.entries()) {
    if (length === at) from = index;
    length += norm.length;
    if (from !== -1 && length === at + part.key.length) return [from, index + 1];
  }
  return undefined;
}

function isSamePerson({ speakers }: AlignedPair): boolean {
  return speakers === 'same' || speakers === 'compatible';
}

/** Share of what one says around and in the quotation that the other has in its sentence. */
const LEAST_SURROUNDINGS = 0.7;
const LEAST_SURROUNDING_CONCEPTS = 5;

function isReportedAround(of: PreparedSide, other: PreparedSide): boolean {
  const { concepts, conceptWeight } = of.content;
  if (of.claim.kind !== 'mixed' || concepts.size < LEAST_SURROUNDING_CONCEPTS) return false;
  const around = other.surroundings().concepts;
  let shared = 0;
  for (const [concept, weight] of concepts)
    if (other.content.concepts.has(concept) || around.has(concept)) shared += weight;
  return shared >= LEAST_SURROUNDINGS * conceptWeight;
}

/** Title of a programme, a fund, a book. */
function isTitle({ quote }: PreparedSide): boolean {
  return quote?.terms.every(({ isCapital, isFunction }) => isCapital || isFunction) ?? false;
}

/** Where a speaker is not known: both sentences tell the same around the quoted words. */
function isSameSetting({ a, b, speakers }: AlignedPair): boolean {
  if (speakers !== 'unknown' || isTitle(a) || isTitle(b)) return false;
  return isReportedAround(a, b) || isReportedAround(b, a);
}

/** Short quotations are the same utterance only by the same speaker, or in the same report. */
function isDistinctive(pair: AlignedPair, words: number, contentWords: number): boolean {
  if (words >= LEAST_CONTAINED_WORDS && contentWords >= 1) return true;
  if (contentWords >= LEAST_CONTAINED_CONTENT && isSameSetting(pair)) return true;
  return isSamePerson(pair) && (contentWords >= LEAST_CONTAINED_CONTENT || words < LEAST_CONTAINED_WORDS);
}

/** Whether the reader sees a gap: an ellipsis, a quotation split by its reporting clause. */
function isInterrupted({ terms }: Passage): boolean {
  return terms.some(({ before }) => before === 'gap');
}

function typeOf(pair: AlignedPair, quotes: Alignment, a: Passage, b: Passage): AgreementType | undefined {
  const words = Math.min(a.terms.length, b.terms.length);
  const { matchedContentWords } = quotes;
  if (a.key === b.key) {
    if (!isDistinctive(pair, words, matchedContentWords)) return undefined;
    if (pair.a.printedQuote === pair.b.printedQuote) return 'quote_verbatim';
    return isInterrupted(a) === isInterrupted(b) ? 'quote_formatting' : 'quote_elided';
  }
  if (findWithin(a, b) !== undefined || findWithin(b, a) !== undefined) {
    return isDistinctive(pair, words, matchedContentWords) ? 'quote_contained' : undefined;
  }
  const moved = movedConcepts(quotes);
  if (quotes.edits.some((edit) => natureOf(edit, moved) !== 'none')) return undefined;
  if (quotes.edits.some(({ isEdge, isSignalled }) => isSignalled && !isEdge)) return 'quote_elided';
  const [isAWhole, isBWhole] = [isCovered(quotes.a, a), isCovered(quotes.b, b)];
  const isOverlap = quotes.longestRun >= LEAST_OVERLAP_WORDS && matchedContentWords >= LEAST_OVERLAP_CONTENT;
  if (isAWhole && isBWhole) return 'quote_formatting';
  if ((isAWhole || isBWhole) && isDistinctive(pair, words, matchedContentWords)) return 'quote_contained';
  return isOverlap ? 'quote_overlap' : undefined;
}

/** Whether all words are aligned but for an editor's. */
function isCovered({ from, to }: Alignment['a'], { terms }: Passage): boolean {
  return terms.every(({ isEditorial }, index) => isEditorial || (index >= from && index < to));
}

const SENTENCES: Readonly<Record<string, string>> = {
  quote_verbatim: 'quote the same words',
  quote_formatting: 'quote the same words in another house style',
  quote_contained: 'quote the same words, one of them more of the utterance',
  quote_elided: 'quote the same words; what was left out or put in is marked',
  quote_overlap: 'quote different stretches of the same utterance that overlap',
};

const CONFIDENCE: Readonly<Record<string, number>> = {
  quote_verbatim: 0.99,
  quote_formatting: 0.97,
  quote_contained: 0.93,
  quote_elided: 0.9,
  quote_overlap: 0.85,
};

/** The same quoted words in both: equal, equal but for style, a part, with marked gaps, or overlapping. */
export function quoteAgreement(pair: AlignedPair): readonly Agreement[] {
  const { quotes, a, b } = pair;
  if (quotes === null || a.quote === null || b.quote === null) return [];
  const type = typeOf(pair, quotes, a.quote, b.quote);
  if (type === undefined) return [];
  const sides: readonly [Evidence, Evidence] = [
    evidenceOf(a, a.quote.terms.slice(quotes.a.from, quotes.a.to)),
    evidenceOf(b, b.quote.terms.slice(quotes.b.from, quotes.b.to)),
  ];
  const explanation = `${a.article.outlet} and ${b.article.outlet} ${SENTENCES[type] ?? ''}.`;
  return [agreement(type, { confidence: CONFIDENCE[type] ?? 0.9, explanation, a: sides[0], b: sides[1] })];
}
