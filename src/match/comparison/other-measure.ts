import { loadMap } from '../../lexicon/load.ts';
import { isOverlapping, type Span } from '../../model/span.ts';
import type { Quantity } from '../../model/value.ts';
import { stemWord } from '../../text/normalise/index.ts';
import { conceptOf } from '../concepts.ts';
import type { AlignedPair, Edit, PreparedSide, Term } from './compare.ts';
import { isContent } from './terms.ts';

/** Kinds of figures that are said of the sentence's subject, so that what restricts the subject restricts them. */
const OF_SUBJECT = new Set<Quantity['kind']>(['percent', 'points', 'ratio']);

const RESTRICTING = new Set(['of', 'among', 'in', 'for', 'under', 'over']);

/** A stretch of time that a side names, and its kind. */
interface Stretch {
  readonly name: string;
  readonly kind: string;
}

function isYear({ norm }: Term): boolean {
  return /^(?:19|20)\d\d$/.test(norm);
}

/** "April", "last year", "ten years", "2016", but not the compared figure itself, nor "27-year-old". */
function stretchesOf({ content }: PreparedSide, figure: Span): Stretch[] {
  const kinds = loadMap('period-words');
  return content.terms.flatMap((term, index): Stretch[] => {
    if (isOverlapping(figure, term)) return [];
    const [before, next] = [content.terms[index - 1], content.terms[index + 1]];
    if (isYear(term)) return [{ name: term.norm, kind: 'date' }];
    const kind = kinds.get(term.norm) ?? kinds.get(term.norm.replace(/s$/, ''));
    if (kind === undefined || next?.norm === 'old') return [];
    if (kind === 'month' && term.norm !== 'month' && term.norm !== 'months' && !term.isCapital) return [];
    const isCounted = before?.isNumber === true && !/(?:st|nd|rd|th)$/.test(before.norm);
    return [{ name: isCounted ? `${before.norm} ${term.norm}` : term.norm, kind: isCounted ? 'span' : kind }];
  });
}

/** Whether each side names a stretch of time that the other does not, and they are no two days of one happening. */
function hasOtherPeriod({ a, b }: AlignedPair, x: Quantity, y: Quantity): boolean {
  const [ofA, ofB] = [stretchesOf(a, x.span), stretchesOf(b, y.span)];
  const own = (of: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
    of.filter(({ name }) => !others.some((other) => other.name === name));
  const [aOwn, bOwn] = [own(ofA, ofB), own(ofB, ofA)];
  if (aOwn.length === 0 || bOwn.length === 0) return false;
  return [...aOwn, ...bOwn].some(({ kind }) => kind !== 'day');
}

/** Which of like figures is meant: another statistic on either side, or a reach that only one of them names. */
function hasOtherLimit({ a, b }: AlignedPair): boolean {
  const limits = loadMap('measure-limits');
  const own = (of: PreparedSide, other: PreparedSide, group: string): boolean =>
    of.content.terms.some(
      ({ norm, normKey }) => limits.get(norm) === group && !other.traits.norms.includes(normKey),
    );
  return (own(a, b, 'statistic') && own(b, a, 'statistic')) || own(a, b, 'reach') !== own(b, a, 'reach');
}

/** "Sales of electric cars rose" against "Sales rose": words that only one side has between a noun of both and the figure. */
function isRestriction({ aTerms, bTerms }: Edit, pair: AlignedPair, x: Quantity, y: Quantity): boolean {
  if (aTerms.length > 0 && bTerms.length > 0) return false;
  const [terms, side, figure] = aTerms.length > 0 ? [aTerms, pair.a, x] : [bTerms, pair.b, y];
  const [first] = terms;
  if (first === undefined || !RESTRICTING.has(first.norm) || first.start > figure.span.start) return false;
  const before = side.content.terms[side.content.terms.indexOf(first) - 1];
  return (
    before !== undefined && isContent(before) && terms.some((term) => isContent(term) && !term.isCapital)
  );
}

/** Whether the two say the same of what they count: something besides names and the counted thing itself. */
function isSaidAlike({ a, b }: AlignedPair, x: Quantity, y: Quantity): boolean {
  const counted = new Set([x.what, y.what].map((what) => conceptOf(stemWord(what))));
  const isOther = (concept: string): boolean =>
    b.frame.has(concept) && !a.names.has(concept) && !b.names.has(concept) && !counted.has(concept);
  return [...a.frame.keys()].some(isOther);
}

/** "the other four", "another 30": what is left once some are told of. */
function isRest({ content }: PreparedSide, figure: Span): boolean {
  const before = content.terms.findLast(({ end }) => end <= figure.start);
  return /^(?:other|another|remaining|further)$/.test(before?.norm ?? '');
}

/** Whether each side names a place that the other does not. */
function isOfOtherPlace({ a, b }: AlignedPair): boolean {
  const isOnlyOf = (of: PreparedSide, other: PreparedSide): boolean =>
    [...of.traits.places].some((place) => !other.traits.words.has(place));
  return isOnlyOf(a, b) && isOnlyOf(b, a);
}

/** Whether the sentences around two figures of one kind show that they measure two things: another period, place, statistic, reach or part. */
export function isOfOtherMeasure(pair: AlignedPair, x: Quantity, y: Quantity): boolean {
  if (hasOtherPeriod(pair, x, y) || hasOtherLimit(pair) || isOfOtherPlace(pair)) return true;
  if (isRest(pair.a, x.span) !== isRest(pair.b, y.span)) return true;
  if (x.kind === 'count' && !isSaidAlike(pair, x, y)) return true;
  if (pair.contents === null || !OF_SUBJECT.has(x.kind)) return false;
  return pair.contents.edits.some((edit) => isRestriction(edit, pair, x, y));
}
