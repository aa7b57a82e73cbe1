import { loadWords } from '../../lexicon/load.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { frame } from './gates.ts';
import { predicateBetween } from './predicates.ts';

/** With less in common, another order is another sentence and no exchange. */
const LEAST_FRAME = 0.9;

/** Every word of content is on both sides. */
const ALL = 0.99;

const BETWEEN_NOUNS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'been',
  'by',
]);

/** Two names around the same words: in the other order on the other side, in the other voice, or both. */
export interface Exchange {
  readonly aFirst: Term;
  readonly aSecond: Term;
  readonly bFirst: Term;
  readonly bSecond: Term;
  /** The words of `a` between the two. */
  readonly between: readonly Term[];
  /**
   * Whether what the one did to the other here the other did to the one there: "sued" and "was sued by" change the roles once more, and of
   * "met" and "and" the order says nothing.
   */
  readonly isOfRoles: boolean;
}

interface Place {
  readonly a: number;
  readonly b: number;
}

/** Names that occur once, by concept. */
function uniqueNames(terms: readonly Term[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, { concept, isFunction, isNumber }] of terms.entries()) {
    if (isFunction || isNumber) continue;
    if (places.has(concept)) repeated.add(concept);
    places.set(concept, index);
  }
  for (const concept of repeated) places.delete(concept);
  return places;
}

/** Content words but for names: what must be the same between the two on both sides. */
function wordsBetween(terms: readonly Term[], from: number, to: number, names: ReadonlySet<string>): string {
  return terms
    .slice(from + 1, to)
    .filter(({ isFunction, concept }) => !isFunction && !names.has(concept))
    .map(({ concept }) => concept)
    .join(' ');
}

function capitalised({ article, content }: PreparedSide): ReadonlySet<string> {
  const written = content.terms.filter(({ start }) => /^\p{Lu}/u.test(article.text.slice(start, start + 2)));
  return new Set(written.map(({ concept }) => concept));
}

/** Names of both sides. At the head of a sentence a capital says nothing: there the other side tells, or both have the word there. */
function sharedNames(a: PreparedSide, b: PreparedSide): ReadonlySet<string> {
  const [inA, inB] = [capitalised(a), capitalised(b)];
  const heads = [a, b].map(({ content }) => content.terms[0]?.concept);
  const isName = (name: string): boolean =>
    a.names.has(name) || b.names.has(name) || heads.every((head) => head === name);
  return new Set([...inA].filter((name) => inB.has(name) && isName(name)));
}

/** Words of both sides, once in each, by the concepts that may be exchanged. */
function placesOf({ a, b }: AlignedPair, mayBe: (concept: string) => boolean): Place[] {
  const inB = uniqueNames(b.content.terms);
  return [...uniqueNames(a.content.terms)].flatMap(([concept, inA]) => {
    const place = inB.get(concept);
    return place === undefined || !mayBe(concept) ? [] : [{ a: inA, b: place }];
  });
}

function findAmong(
  pair: AlignedPair,
  places: readonly Place[],
  names: ReadonlySet<string>,
  mayStand: (exchange: Exchange) => boolean,
): Exchange | undefined {
  const { a, b } = pair;
  for (const [index, first] of places.entries()) {
    for (const second of places.slice(index + 1)) {
      const [bFrom, bTo] = [Math.min(first.b, second.b), Math.max(first.b, second.b)];
      const between = wordsBetween(a.content.terms, first.a, second.a, names);
      if (between !== wordsBetween(b.content.terms, bFrom, bTo, names)) continue;
      const exchange = exchangeOf(pair, first, second);
      if (exchange !== undefined && mayStand(exchange)) return exchange;
    }
  }
  return undefined;
}

/** Two nouns with nothing but a verb and articles between them: "the policeman struck the demonstrator". */
function isAroundVerb(
  { a, b }: AlignedPair,
  { aFirst, aSecond, bFirst, bSecond, between }: Exchange,
): boolean {
  const content = between.filter(({ isFunction }) => !isFunction);
  return (
    content.length === 1 &&
    between.every(({ norm, isFunction }) => !isFunction || BETWEEN_NOUNS.has(norm)) &&
    predicateBetween(a, aFirst.end, aSecond.start) !== undefined &&
    predicateBetween(b, bFirst.end, bSecond.start) !== undefined
  );
}

/**
 * "from Basel to Milan", "from Milan to Basel"; "sued Lumen", "was sued by Lumen": two names exchanged in sentences with the same words; two
 * nouns around a verb where no word differs.
 */
export function findExchange(pair: AlignedPair): Exchange | undefined {
  const least = Math.min(...frame(pair));
  if (least < LEAST_FRAME) return undefined;
  const names = sharedNames(pair.a, pair.b);
  const exchange = findAmong(
    pair,
    placesOf(pair, (concept) => names.has(concept)),
    names,
    () => true,
  );
  if (exchange !== undefined || least < ALL) return exchange;
  return findAmong(
    pair,
    placesOf(pair, () => true),
    names,
    (found) => isAroundVerb(pair, found),
  );
}

function exchangeOf({ a, b }: AlignedPair, first: Place, second: Place): Exchange | undefined {
  const isTurned = second.b < first.b;
  const [bFrom, bTo] = isTurned ? [second.b, first.b] : [first.b, second.b];
  const [aFirst, aSecond] = [a.content.terms[first.a], a.content.terms[second.a]];
  const [bFirst, bSecond] = [b.content.terms[bFrom], b.content.terms[bTo]];
  if (!aFirst || !aSecond || !bFirst || !bSecond) return undefined;
  const between = a.content.terms.slice(first.a + 1, second.a);
  const others = b.content.terms.slice(bFrom + 1, bTo);
  const isOtherVoice =
    hasAgent(between) !== hasAgent(others) &&
    isPassiveBetween(a, aFirst, aSecond) !== isPassiveBetween(b, bFirst, bSecond);
  if (!isTurned && !isOtherVoice) return undefined;
  return {
    aFirst,
    aSecond,
    bFirst,
    bSecond,
    between,
    isOfRoles: isTurned !== isOtherVoice && !isSymmetric(between) && !isOfOneName(between, others),
  };
}

/** Nothing but "met" or "merged with", or the members of a list: the order of the two says nothing. */
function isSymmetric(between: readonly Term[]): boolean {
  const content = between.filter(({ isFunction }) => !isFunction);
  const hasAnd = between.some(({ norm }) => norm === 'and');
  if (content.every(({ isCapital }) => isCapital)) return hasAnd && between.every(isOfList);
  const symmetric = loadWords('symmetric-predicates');
  return !hasAnd && content.every(({ stem, isNumber }) => isNumber || symmetric.has(stem));
}

/** "Norland's Pedro Sorel" and "Pedro Sorel of Norland". */
function isOfOneName(between: readonly Term[], others: readonly Term[]): boolean {
  const joints = (terms: readonly Term[]): string =>
    terms.flatMap(({ isFunction, isCapital, norm }) => (isCapital && !isFunction ? [] : [norm])).join(' ');
  return [joints(between), joints(others)].sort().join() === "'s,of";
}

function isOfList({ norm, isCapital, isFunction }: Term): boolean {
  return norm === 'and' || (isCapital && !isFunction);
}

function hasAgent(between: readonly Term[]): boolean {
  return between.some(({ norm }) => norm === 'by');
}

function isPassiveBetween(side: PreparedSide, { end }: Term, { start }: Term): boolean {
  return predicateBetween(side, end, start)?.isPassive ?? false;
}
