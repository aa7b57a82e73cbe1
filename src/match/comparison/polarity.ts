import { loadWords } from '../../lexicon/load.ts';
import type { Discrepancy } from '../../model/pair.ts';
import { action } from './action.ts';
import type { AlignedPair, PreparedSide, Term } from './compare.ts';
import { isReverser, reversals, scaleOf } from './cues.ts';
import { degree } from './degree.ts';
import { discrepancy, evidenceOf, has } from './explain.ts';
import { comparableWords } from './gates.ts';
import { predicateAt } from './predicates.ts';
import { isContent } from './terms.ts';

const CLAUSE_JOINTS = new Set([
  'and',
  'but',
  'or',
  'because',
  'although',
  'while',
  'whereas',
  'that',
  'who',
  'which',
]);

/** For each term the reversers that act on it: those before it in its clause, up to the run of content words that they are attached to. */
export function reversersOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  let pending: Term[] = [];
  return terms.map((term, index) => {
    if (term.before !== 'none' || CLAUSE_JOINTS.has(term.norm)) pending = [];
    if (isReverser(terms, index)) {
      const before = pending;
      pending = [...pending, term];
      return before;
    }
    if (!isContent(term)) return [];
    const acting = pending;
    const next = terms[index + 1];
    if (next === undefined || !isContent(next)) pending = [];
    return acting;
  });
}

function countReversers({ content }: PreparedSide): number {
  return reversals(content.terms, undefined);
}

function isOdd(pair: AlignedPair): boolean {
  const denies = ({ claim }: PreparedSide): boolean => claim.stance === 'denies';
  return denies(pair.a) !== denies(pair.b);
}

/** Reversers that belong to a verb as its negation and to nothing else. */
const VERB_NEGATIONS = new Set(['not', 'never']);

/** Whether a reading of both predicates finds them negated alike, so that the negation belongs to another verb. */
function isReadAlike(pair: AlignedPair, reversers: readonly Term[], a: Term, b: Term): boolean {
  if (reversers.length === 0 || reversers.some(({ norm }) => !VERB_NEGATIONS.has(norm))) return false;
  const [ofA, ofB] = [predicateAt(pair.a, a), predicateAt(pair.b, b)];
  return ofA !== undefined && ofA.isNegated === ofB?.isNegated;
}

/** "no sign" against "little sign": more or less of a thing, not its contrary. */
function isOfDegree(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1];
  return before !== undefined && loadWords('low-degrees').has(before.norm);
}

/** What a quotation of a word or two negates is not seen in it. */
const LEAST_WORDS = 3;

/** Both claims are somebody's, and nothing tells that it is the same: a dispute is between sources, not between articles. */
function isOfTwoSources({ a, b, speakers }: AlignedPair): boolean {
  const areAttributed = a.claim.speaker !== null && b.claim.speaker !== null;
  return areAttributed && speakers !== 'same' && speakers !== 'compatible';
}

/** The same predicate, reversed on one side: not, never, nobody, fail to, refuse to; two reversers cancel out. */
export function polarity(pair: AlignedPair): readonly Discrepancy[] {
  const alignment = comparableWords(pair);
  if (alignment === null || isOfTwoSources(pair)) return [];
  if (degree(pair).length > 0 || action(pair).length > 0) return [];
  if (Math.min(pair.a.content.terms.length, pair.b.content.terms.length) < LEAST_WORDS) return [];
  const [ofA, ofB] = [reversersOf(pair.a.content.terms), reversersOf(pair.b.content.terms)];
  const shift = isOdd(pair) ? 1 : 0;
  if ((countReversers(pair.a) + countReversers(pair.b) + shift) % 2 === 0) return [];
  for (const [i, j] of alignment.matches) {
    const [a, b] = [pair.a.content.terms[i], pair.b.content.terms[j]];
    const [aReversers, bReversers] = [ofA[i] ?? [], ofB[j] ?? []];
    if (a === undefined || b === undefined || !isContent(a) || a.isNumber || scaleOf(a) !== undefined)
      continue;
    if (aReversers.length + bReversers.length + shift === 0) continue;
    if ((aReversers.length + bReversers.length + shift) % 2 === 0) continue;
    if (isOfDegree(pair.a.content.terms, i) || isOfDegree(pair.b.content.terms, j)) return [];
    if (shift === 0 && isReadAlike(pair, [...aReversers, ...bReversers], a, b)) continue;
    const aEvidence = evidenceOf(pair.a, [...aReversers, a]);
    const bEvidence = evidenceOf(pair.b, [...bReversers, b]);
    return [
      discrepancy('polarity', {
        severity: 'high',
        confidence: 0.5 + 0.4 * Math.min(alignment.aCoverage, alignment.bCoverage),
        explanation: has(pair, aEvidence, bEvidence),
        a: aEvidence,
        b: bEvidence,
      }),
    ];
  }
  return [];
}
