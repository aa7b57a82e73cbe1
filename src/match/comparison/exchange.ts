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

/** "from Basel to Milan", "from Milan to Basel": two names exchanged in sentences with the same words. */
export function findExchange(pair: AlignedPair): Exchange | undefined {
  const { a, b } = pair;
  if (Math.min(...frame(pair)) < LEAST_FRAME) return undefined;
  const inB = uniqueNames(b.content.terms);
  let last: { readonly a: number; readonly b: number } | undefined;
  for (const [concept, index] of uniqueNames(a.content.terms)) {
    const place = inB.get(concept);
    if (place === undefined || !a.names.has(concept) || !b.names.has(concept)) continue;
    if (last !== undefined && place < last.b) {
      const [aFirst, aSecond] = [a.content.terms[last.a], a.content.terms[index]];
      const [bFirst, bSecond] = [b.content.terms[place], b.content.terms[last.b]];
      if (aFirst && aSecond && bFirst && bSecond) {
        return { aFirst, aSecond, bFirst, bSecond, between: a.content.terms.slice(last.a + 1, index) };
      }
    }
    last = { a: index, b: place };
  }
  return undefined;
}

function isPassive(terms: readonly Term[]): boolean {
  return terms.some(({ norm }) => norm === 'by');
}

/** Whether one side is in the passive where the other is not, so that exchanged names keep their roles. */
export function isOtherVoice({ a, b }: AlignedPair): boolean {
  return isPassive(a.content.terms) !== isPassive(b.content.terms);
}
