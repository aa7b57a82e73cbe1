import type { AlignedPair, Term } from './compare.ts';
import { frame } from './gates.ts';

/** With less in common, another order is another sentence and no exchange. */
const LEAST_FRAME = 0.9;

/** Two names that stand in the other order on the other side, all else being the same. */
export interface Exchange {
  readonly aFirst: Term;
  readonly aSecond: Term;
  readonly bFirst: Term;
  readonly bSecond: Term;
  /** The words of `a` between the two. */
  readonly between: readonly Term[];
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

/** "from Basel to Milan", "from Milan to Basel": two names exchanged in sentences with the same words. */
export function findExchange(pair: AlignedPair): Exchange | undefined {
  const { a, b } = pair;
  if (Math.min(...frame(pair)) < LEAST_FRAME) return undefined;
  const names = new Set([...a.names].filter((name) => b.names.has(name)));
  const inB = uniqueNames(b.content.terms);
  const places = [...uniqueNames(a.content.terms)].flatMap(([concept, inA]) => {
    const place = inB.get(concept);
    return place === undefined || !names.has(concept) ? [] : [{ a: inA, b: place }];
  });
  for (const [index, first] of places.entries()) {
    for (const second of places.slice(index + 1)) {
      if (second.b > first.b) continue;
      const between = wordsBetween(a.content.terms, first.a, second.a, names);
      if (between !== wordsBetween(b.content.terms, second.b, first.b, names)) continue;
      return exchangeOf(pair, first, second);
    }
  }
  return undefined;
}

function exchangeOf({ a, b }: AlignedPair, first: Place, second: Place): Exchange | undefined {
  const [aFirst, aSecond] = [a.content.terms[first.a], a.content.terms[second.a]];
  const [bFirst, bSecond] = [b.content.terms[second.b], b.content.terms[first.b]];
  if (!aFirst || !aSecond || !bFirst || !bSecond) return undefined;
  return { aFirst, aSecond, bFirst, bSecond, between: a.content.terms.slice(first.a + 1, second.a) };
}

function isPassive(terms: readonly Term[]): boolean {
  return terms.some(({ norm }) => norm === 'by');
}

/** Whether one side is in the passive where the other is not, so that exchanged names keep their roles. */
export function isOtherVoice({ a, b }: AlignedPair): boolean {
  return isPassive(a.content.terms) !== isPassive(b.content.terms);
}
