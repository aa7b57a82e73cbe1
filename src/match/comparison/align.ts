import type { Alignment, Edit, Passage, Term } from './compare.ts';
import { isCompound } from './compounds.ts';
import { isClitic } from './clitics.ts';
import { isContent } from './terms.ts';
import { tracePath, type Path } from './smith-waterman.ts';

/** Longer passages are compared by their first words: the work grows with the product of the lengths. */
const MOST_TERMS = 600;

/** A rest of this many words on both sides, where both texts end, is a difference and not a cut. */
const SHORT_REST = 3;

const SAME = 2;
const INFLECTED = 1.4;
const FUNCTION_SHARE = 0.5;
const DIFFERENT = -0.7;

function isAlike(a: Term, b: Term): boolean {
  if (a.normKey === b.normKey) return true;
  return a.conceptKey === b.conceptKey ? a.isNumber === b.isNumber : isClitic(a.norm, b.norm);
}

function score(a: Term, b: Term): number {
  const points = a.normKey === b.normKey ? SAME : isAlike(a, b) ? INFLECTED : DIFFERENT;
  return points > 0 && a.isFunction ? points * FUNCTION_SHARE : points;
}

/** Whether a mark of omission stands within the words, right behind them or one word before. */
function isMarked(terms: readonly Term[], from: number, to: number): boolean {
  const first = Math.max(1, from - 1);
  return terms.slice(first, to + 1).some(({ before }) => before === 'gap');
}

function isEditorial(terms: readonly Term[]): boolean {
  return terms.length > 0 && terms.every((term) => term.isEditorial);
}

interface Place {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** A fragment between two marks may come from another place of the speech than the words that it resembles. */
const LONGEST_FRAGMENT = 8;

function isInFragment(terms: readonly Term[], from: number, to: number): boolean {
  const start = terms.slice(0, from + 1).findLastIndex(({ before }) => before === 'gap');
  const length = terms.slice(to).findIndex(({ before }) => before === 'gap');
  return start >= 0 && length >= 0 && to + length - start <= LONGEST_FRAGMENT;
}

function editAt(a: readonly Term[], b: readonly Term[], place: Place, isEdge: boolean): Edit {
  const aTerms = a.slice(place.aFrom, place.aTo);
  const bTerms = b.slice(place.bFrom, place.bTo);
  const isSignalled =
    isEditorial(aTerms) ||
    isEditorial(bTerms) ||
    isMarked(a, place.aFrom, place.aTo) ||
    isMarked(b, place.bFrom, place.bTo) ||
    isInFragment(a, place.aFrom, place.aTo) ||
    isInFragment(b, place.bFrom, place.bTo);
  return { aTerms, bTerms, isSignalled, isEdge };
}

/** The stretches between the matches, and the short rests at both ends. */
function placesOfEdits(
  path: Path,
  a: readonly Term[],
  b: readonly Term[],
): { place: Place; isEdge: boolean }[] {
  const places: { place: Place; isEdge: boolean }[] = [];
  let [i, j] = path[0] ?? [0, 0];
  const isShort = (aRest: number, bRest: number): boolean =>
    aRest + bRest > 0 && Math.min(aRest, bRest) > 0 && Math.max(aRest, bRest) <= SHORT_REST;
  if (isShort(i, j)) places.push({ place: { aFrom: 0, aTo: i, bFrom: 0, bTo: j }, isEdge: true });
  for (const [nextA, nextB] of path) {
    if (nextA > i || nextB > j) {
      places.push({ place: { aFrom: i, aTo: nextA, bFrom: j, bTo: nextB }, isEdge: false });
    }
    i = nextA + 1;
    j = nextB + 1;
  }
  if (isShort(a.length - i, b.length - j)) {
    places.push({ place: { aFrom: i, aTo: a.length, bFrom: j, bTo: b.length }, isEdge: true });
  }
  return places;
}

/** Whether a gap holds words of content that no editor has marked. */
function isWide(terms: readonly Term[]): boolean {
  return terms.some((term) => isContent(term) && !term.isEditorial);
}

/** Without a lone function word at either end that is parted from the rest by words of content: a chance match. */
function trim(path: Path, a: readonly Term[], b: readonly Term[]): Path {
  let from = 0;
  let to = path.length;
  const isChance = (lone: number, next: number): boolean => {
    const [one, two] = [path[lone], path[next]];
    if (one === undefined || two === undefined || a[one[0]]?.isFunction !== true) return false;
    const [first, last] = lone < next ? [one, two] : [two, one];
    return isWide(a.slice(first[0] + 1, last[0])) || isWide(b.slice(first[1] + 1, last[1]));
  };
  while (from < to - 1 && isChance(from, from + 1)) from += 1;
  while (to - 1 > from && isChance(to - 1, to - 2)) to -= 1;
  return path.slice(from, to);
}

function longestRun(path: Path): number {
  let longest = 0;
  let run = 0;
  let last: readonly [number, number] = [-2, -2];
  for (const next of path) {
    run = next[0] === last[0] + 1 && next[1] === last[1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = next;
  }
  return longest;
}

function coverage(passage: Passage, matched: readonly Term[]): number {
  const weight = matched.reduce((total, term) => total + term.weight, 0);
  return passage.weight === 0 ? 0 : weight / passage.weight;
}

/** Pairs of the same place in both that are not written alike: an inflection, a word of the same group. */
function inflections(path: Path, a: readonly Term[], b: readonly Term[]): Edit[] {
  return path.flatMap(([i, j]) => {
    const aTerm = a[i];
    const bTerm = b[j];
    if (aTerm === undefined || bTerm === undefined || aTerm.normKey === bTerm.normKey) return [];
    if (isClitic(aTerm.norm, bTerm.norm)) return [];
    const isSignalled = aTerm.isEditorial || bTerm.isEditorial;
    return [{ aTerms: [aTerm], bTerms: [bTerm], isSignalled, isEdge: false }];
  });
}

/**
 * The best local alignment of two passages by words (Smith and Waterman 1981, with Gotoh's affine gaps): a quotation that only
 * overlaps another is not stretched over it from end to end. Null where nothing matches.
 */
export function align(aPassage: Passage, bPassage: Passage): Alignment | null {
  const a = aPassage.terms.slice(0, MOST_TERMS);
  const b = bPassage.terms.slice(0, MOST_TERMS);
  const traced = tracePath(a.length, b.length, (i, j) => {
    const aTerm = a[i];
    const bTerm = b[j];
    return aTerm === undefined || bTerm === undefined ? DIFFERENT : score(aTerm, bTerm);
  });
  const path = trim(traced, a, b);
  const first = path[0];
  const last = path.at(-1);
  if (first === undefined || last === undefined) return null;
  const aMatched = path.flatMap(([i]) => a[i] ?? []);
  const bMatched = path.flatMap(([, j]) => b[j] ?? []);
  const gaps = placesOfEdits(path, a, b).map(({ place, isEdge }) => editAt(a, b, place, isEdge));
  return {
    a: { from: first[0], to: last[0] + 1 },
    b: { from: first[1], to: last[1] + 1 },
    matches: path,
    edits: [...gaps.filter((edit) => !isCompound(edit)), ...inflections(path, a, b)].sort(byPlace),
    longestRun: longestRun(path),
    matchedContentWords: aMatched.filter(isContent).length,
    aCoverage: coverage(aPassage, aMatched),
    bCoverage: coverage(bPassage, bMatched),
  };
}

function byPlace(x: Edit, y: Edit): number {
  const placeOf = (terms: readonly Term[]): number => terms[0]?.start ?? -1;
  return placeOf(x.aTerms) - placeOf(y.aTerms) || placeOf(x.bTerms) - placeOf(y.bTerms);
}
