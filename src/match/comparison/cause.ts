import { loadTable } from '../../lexicon/load.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Discrepancy } from '../../model/pair.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { reversals } from './cues.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { isDispute } from './gates.ts';
import { isContent } from './terms.ts';

/** The share of what came about that the other side must tell too, and how many words of content. */
const LEAST_EFFECT = 0.9;
const LEAST_EFFECT_WORDS = 2;

/** A longer cause tells a story, which may hold the other one. */
const LONGEST_CAUSE = 12;

/** What came about, and what is said to have brought it about. */
interface Causation {
  readonly effect: readonly Term[];
  readonly cause: readonly Term[];
}

let markers: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The words of cause by the first of them: nearly every word begins none. */
function markersFrom(first: string): readonly (readonly string[])[] {
  markers ??= groupBy(
    loadTable('causes').map(([words = '']) => words.split(' ')),
    ([word = '']) => word,
  );
  return markers.get(first) ?? [];
}

/** The end of the words of cause that begin at the index, the longest first. */
function markerEnd(terms: readonly Term[], from: number): number | undefined {
  const ends = markersFrom(terms[from]?.norm ?? '')
    .filter((marker) => marker.every((word, k) => terms[from + k]?.norm === word))
    .map((marker) => from + marker.length);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** A side with one cause, which stands last; two causes need not be told in full on the other side. */
function causationOf({ content: { terms } }: PreparedSide): Causation | undefined {
  const starts = terms.flatMap((_, index) => (markerEnd(terms, index) === undefined ? [] : [index]));
  const [first] = starts;
  if (first === undefined) return undefined;
  const end = markerEnd(terms, first) ?? first;
  if (starts.some((start) => start >= end)) return undefined;
  const cause = terms.slice(end);
  if (cause.length > LONGEST_CAUSE || reversals(terms, undefined) > 0) return undefined;
  return { effect: terms.slice(0, end).filter(isContent), cause: cause.filter(isContent) };
}

function shared(of: readonly Term[], other: readonly Term[]): number {
  const concepts = new Set(other.map(({ concept }) => concept));
  const weigh = (terms: readonly Term[]): number => terms.reduce((sum, { weight }) => sum + weight, 0);
  return of.length === 0 ? 0 : weigh(of.filter(({ concept }) => concepts.has(concept))) / weigh(of);
}

/** The words without the end that both have: "… on the flight to Trine" belongs to what came about. */
function withoutSharedEnd(of: readonly Term[], other: readonly Term[]): readonly Term[] {
  let length = 0;
  while (length < of.length && of.at(-1 - length)?.normKey === other.at(-1 - length)?.normKey) length += 1;
  return of.slice(0, of.length - length);
}

/** The same happening with causes that have no word in common. */
export function cause(pair: AlignedPair): readonly Discrepancy[] {
  if (pair.sameEvent === false || isDispute(pair)) return [];
  const [ofA, ofB] = [causationOf(pair.a), causationOf(pair.b)];
  if (ofA === undefined || ofB === undefined) return [];
  if (Math.min(ofA.effect.length, ofB.effect.length) < LEAST_EFFECT_WORDS) return [];
  if (Math.min(shared(ofA.effect, ofB.effect), shared(ofB.effect, ofA.effect)) < LEAST_EFFECT) return [];
  const aCause = withoutSharedEnd(ofA.cause, ofB.cause);
  const bCause = withoutSharedEnd(ofB.cause, ofA.cause);
  if (aCause.length === 0 || bCause.length === 0 || shared(aCause, bCause) > 0) return [];
  const [a, b] = [evidenceOf(pair.a, aCause), evidenceOf(pair.b, bCause)];
  return [discrepancy('cause', { severity: 'low', confidence: 0.55, explanation: has(pair, a, b), a, b })];
}
