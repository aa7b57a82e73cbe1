import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import { isOverlapping } from '../../model/span.ts';
import type { Quantity } from '../../model/value.ts';
import type { AlignedPair, Alignment, PreparedSide, Term } from './compare.ts';
import { discrepancy, evidenceOf, has, type Evidence } from './explain.ts';
import { comparableContents, frame } from './gates.ts';
import { isOfOtherMeasure } from './other-measure.ts';
import { areOfTwoMoments } from './market-quotes.ts';
import { laterOf } from './publication.ts';
import { areComparable, areDisjoint, centre, isQuantity, isSumOf } from './quantities.ts';
import { isContent } from './terms.ts';
import { hasOtherSource } from './sources.ts';

/** From this factor on a difference is grave whatever is counted. */
const GRAVE_FACTOR = 10;

/** Without this share of the other words the two numbers may be of different things. */
const LEAST_FRAME = 0.5;

/** Numbers that nothing was read from are compared as written, in nearly the same sentence only. */
const LEAST_BARE_FRAME = 0.8;

function quantitiesOf({ claim }: PreparedSide): Quantity[] {
  return claim.values.filter(isQuantity);
}

function evidence(quantity: Quantity): Evidence {
  return { value: quantity.text, spans: [quantity.span] };
}

/** One person more or less, where a side says that the perpetrator or the crew is counted in. */
function mayCountOneMore(pair: AlignedPair, a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'count' || Math.abs(centre(a) - centre(b)) > 1) return false;
  const words = loadWords('subgroup-words');
  return [pair.a, pair.b].some(({ content }) => content.terms.some(({ stem }) => words.has(stem)));
}

/** "Forty-four were hurt, nine of them seriously" against "nine were seriously hurt": the figure is there, said of a part. */
function isElsewhere(one: Quantity, others: readonly Quantity[]): boolean {
  return others.some(
    ({ kind, what, lo, hi }) => kind === one.kind && what === one.what && lo === one.lo && hi === one.hi,
  );
}

/** "The first explosion injured two", "the second killed one": where more than the rank differs, there are two of them. */
function areTwoOfARow({ contents }: AlignedPair, a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'ordinal' || contents === null) return false;
  const isOther = (span: Quantity['span'], terms: readonly Term[]): boolean =>
    terms.some((term) => isContent(term) && !isOverlapping(span, term));
  return contents.edits.some(({ aTerms, bTerms }) => isOther(a.span, aTerms) && isOther(b.span, bTerms));
}

function isExplained(pair: AlignedPair, a: Quantity, b: Quantity): boolean {
  if (areTwoOfARow(pair, a, b)) return true;
  if (isElsewhere(a, quantitiesOf(pair.b)) || isElsewhere(b, quantitiesOf(pair.a))) return true;
  return isSumOf(a, quantitiesOf(pair.b)) || isSumOf(b, quantitiesOf(pair.a)) || mayCountOneMore(pair, a, b);
}

/** Quantities of `a` and `b` that measure the same and cannot both hold, where neither meets any other of the other side. */
function clashes(pair: AlignedPair): [Quantity, Quantity][] {
  const [ofA, ofB] = [quantitiesOf(pair.a), quantitiesOf(pair.b)];
  const isMet = (one: Quantity, others: readonly Quantity[]): boolean =>
    others.some((other) => areComparable(one, other) && !areDisjoint(one, other));
  const aLone = ofA.filter((one) => !isMet(one, ofB));
  const bLone = ofB.filter((one) => !isMet(one, ofA));
  return aLone.flatMap((x): [Quantity, Quantity][] => {
    const rivals = bLone.filter((y) => areComparable(x, y));
    const [y] = rivals;
    const isClash =
      rivals.length === 1 &&
      y !== undefined &&
      !isExplained(pair, x, y) &&
      !isOfOtherMeasure(pair, x, y) &&
      !areOfTwoMoments(pair, x.span, y.span, [x, y]);
    return isClash ? [[x, y]] : [];
  });
}

/** The same change as percent here and as percentage points there. */
function percentAgainstPoints(pair: AlignedPair): [Quantity, Quantity][] {
  const changes = ({ a, b }: AlignedPair): Quantity[][] =>
    [a, b].map((side) =>
      quantitiesOf(side).filter(
        ({ kind, scope }) => /^(?:percent|points)$/.test(kind) && scope.includes('change'),
      ),
    );
  const [ofA = [], ofB = []] = changes(pair);
  return ofA.flatMap((x) =>
    ofB.flatMap((y): [Quantity, Quantity][] =>
      x.kind !== y.kind && centre(x) === centre(y) ? [[x, y]] : [],
    ),
  );
}

/** What only grows while a story runs: counts, and the area that a fire or flood has taken. */
function isGrowing({ kind, unit }: Quantity): boolean {
  return kind === 'count' || (kind === 'measure' && /²|hectare|acre|^m2$|^km2$/.test(unit));
}

/** Later and higher: a toll, arrests, votes counted. */
function isLaterCount(pair: AlignedPair, a: Quantity, b: Quantity): boolean {
  const later = laterOf(pair);
  if (later === 'neither' || !isGrowing(a) || !isGrowing(b)) return false;
  return later === 'b' ? centre(b) > centre(a) : centre(a) > centre(b);
}

function judge(pair: AlignedPair, x: Quantity, y: Quantity, certainty: number): Discrepancy {
  const [a, b] = [evidence(x), evidence(y)];
  const isUpdate = isLaterCount(pair, x, y);
  const [low, high] = [centre(x), centre(y)].map(Math.abs).sort((p, q) => p - q);
  const isGrave =
    low !== undefined && high !== undefined && x.unit === y.unit && high >= GRAVE_FACTOR * low && low > 0;
  const isHedged = x.isApproximate || y.isApproximate;
  return discrepancy(isUpdate ? 'update' : 'number', {
    severity: isUpdate ? 'info' : isGrave ? 'high' : 'medium',
    confidence: certainty * (isHedged ? 0.8 : 1),
    explanation: has(pair, a, b),
    a,
    b,
  });
}

/** The unit of the last digit that is not a zero. */
function stepOf(figures: number): number {
  let step = 1;
  while (figures >= step * 10 && figures % (step * 10) === 0) step *= 10;
  return step;
}

/** Whether one may be the other rounded or cut. */
function mayBeRounded(x: string, y: string): boolean {
  const [a, b] = [Number(x), Number(y)];
  const step = Math.max(stepOf(a), stepOf(b));
  return step >= 100 && Math.abs(a - b) <= step;
}

/** "16 June": the number of a day is a date's. */
function isDay({ content }: PreparedSide, term: Term): boolean {
  const at = content.terms.indexOf(term);
  const months = loadWords('months');
  return [content.terms[at - 1], content.terms[at + 1]].some(
    (near) => near?.isCapital === true && months.has(near.norm),
  );
}

/** "at least ten": a figure that is loosened or bounded is not to be taken as written. */
function isHedged({ claim }: PreparedSide): boolean {
  const words = ` ${claim.content.text.toLowerCase()} `;
  return [...loadWords('number-hedges')].some((hedge) => words.includes(` ${hedge} `));
}

function isRead(side: PreparedSide, term: Term): boolean {
  return side.claim.values.some(({ span }) => isOverlapping(span, term));
}

/** Other figures in the same slot of nearly the same sentence, where no value was read from one of them. */
function bareNumbers(pair: AlignedPair, alignment: Alignment): Discrepancy[] {
  if (Math.min(...frame(pair)) < LEAST_BARE_FRAME || isHedged(pair.a) || isHedged(pair.b)) return [];
  for (const { aTerms, bTerms } of alignment.edits) {
    const x = aTerms.find((term) => term.isNumber && !isDay(pair.a, term));
    const y = bTerms.find((term) => term.isNumber && !isDay(pair.b, term));
    if (x === undefined || y === undefined || pair.b.numbers.has(x.norm) || pair.a.numbers.has(y.norm))
      continue;
    if ((isRead(pair.a, x) && isRead(pair.b, y)) || mayBeRounded(x.norm, y.norm)) continue;
    if (areOfTwoMoments(pair, x, y)) continue;
    const [a, b] = [evidenceOf(pair.a, [x]), evidenceOf(pair.b, [y])];
    return [
      discrepancy('number', { severity: 'medium', confidence: 0.6, explanation: has(pair, a, b), a, b }),
    ];
  }
  return [];
}

/** Numbers of the same thing that cannot both hold. */
export function number(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableContents(pair);
  if (alignment === null || hasOtherSource(pair)) return [];
  const shares = frame(pair);
  if (Math.max(...shares) < LEAST_FRAME) return [];
  const certainty = 0.5 + 0.4 * Math.min(...shares);
  const found = [
    ...clashes(pair).map(([x, y]) => judge(pair, x, y, certainty)),
    ...(Math.min(...shares) < LEAST_FRAME ? [] : percentAgainstPoints(pair)).map(([x, y]) =>
      judge(pair, x, y, certainty * 0.7),
    ),
  ];
  return found.length > 0 ? found : bareNumbers(pair, alignment);
}
