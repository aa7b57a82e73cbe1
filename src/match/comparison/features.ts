import type { Alignment, PreparedSide } from './compare.ts';
import { countShared, share } from './containment.ts';
import { tallyWords, type Tally } from './tally.ts';
import { isContent } from './terms.ts';
import type { Traits } from './traits.ts';

/** How much a word counts that the other side has in another form. */
const SOFT_MATCH = 0.7;

/** Content words at the beginning, where a report names its subject. */
const OPENINGS = [2, 4] as const;

/** A claim of so many words is no longer brief. */
const NOT_BRIEF = 20;

type Features = Map<string, number>;

function putBoth(features: Features, name: string, a: number, b: number): void {
  features.set(`${name}_high`, Math.max(a, b));
  features.set(`${name}_low`, Math.min(a, b));
}

function putTally(features: Features, kind: string, tally: Tally): void {
  const { total, missing, missingWords, heaviestMissing, shared } = tally;
  const isOf = (side: 0 | 1): boolean => total[side] > 0;
  const put = (name: string, value: number | boolean): unknown =>
    features.set(`${kind}_${name}`, Number(value));
  putBoth(features, `${kind}_containment`, share(shared, total[0]), share(shared, total[1]));
  putBoth(features, `${kind}_missing`, share(missing[0], 6), share(missing[1], 6));
  putBoth(features, `${kind}_heaviest_missing`, ...heaviestMissing);
  put('dice', share(2 * shared, total[0] + total[1]));
  put('shared', share(shared, 6));
  put('heaviest_shared', tally.heaviestShared);
  put('divided', Math.min(...missingWords) > 0);
  put('unshared', isOf(0) && isOf(1) && tally.sharedWords === 0);
  put('one_sided', isOf(0) !== isOf(1));
  put('none', !isOf(0) && !isOf(1));
}

function putSet(features: Features, name: string, a: ReadonlySet<number>, b: ReadonlySet<number>): void {
  const shared = countShared(a, b);
  putBoth(features, name, share(shared, a.size), share(shared, b.size));
}

/** A slot that one value fills: the same on both sides, others on both sides. */
function putSlot(features: Features, name: string, a: ReadonlySet<number>, b: ReadonlySet<number>): void {
  const shared = countShared(a, b);
  features.set(`${name}_shared`, Number(shared > 0));
  features.set(`${name}_divided`, Number(a.size > shared && b.size > shared));
}

/** Share of the weight that the other side has, words with the same beginning counted in part. */
function softContainment(of: Traits, other: Traits): number {
  let part = 0;
  let whole = 0;
  for (const [key, { weight, kind, beginning }] of of.words) {
    whole += weight;
    if (other.words.has(key)) part += weight;
    else if (kind !== 'number' && other.beginnings.has(beginning)) part += SOFT_MATCH * weight;
  }
  return share(part, whole);
}

function openingShared(of: Traits, other: Traits, length: number): number {
  let shared = 0;
  let seen = 0;
  for (const key of of.words.keys()) {
    if (seen === length) break;
    seen += 1;
    if (other.words.has(key)) shared += 1;
  }
  return shared / length;
}

/** Length of the longest sequence of words that stands in both in this order, gaps allowed. */
function longestSubsequence(a: readonly number[], b: readonly number[]): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

function putAlignment(features: Features, alignment: Alignment | null, sharedWords: number): void {
  const {
    aCoverage = 0,
    bCoverage = 0,
    longestRun = 0,
    matchedContentWords = 0,
    edits = [],
  } = alignment ?? {};
  const replaced = edits.filter(({ aTerms, bTerms }) => aTerms.some(isContent) && bTerms.some(isContent));
  putBoth(features, 'aligned', aCoverage, bCoverage);
  features.set('longest_run', share(longestRun, 10));
  features.set('order', share(matchedContentWords, sharedWords));
  features.set('replaced', share(replaced.length, 4));
}

/** How long the claims are and whether they are of running text: corpora and claims differ in it, and in what is the same there. */
function putForm(features: Features, a: Traits, b: Traits): void {
  const [short, long] = [Math.min(a.norms.length, b.norms.length), Math.max(a.norms.length, b.norms.length)];
  features.set('length', share(short, NOT_BRIEF));
  features.set('length_ratio', share(short, long));
  features.set('length_log', Math.log1p(short) / 4);
  features.set('longer_length_log', Math.log1p(long) / 4);
  features.set('prose', Number(a.isProse || b.isProse));
  features.set('both_prose', Number(a.isProse && b.isProse));
}

/** What the two claims have in common, by name, symmetric in `a` and `b`. None of it says whether they agree. */
export function featuresOf(
  { traits: a }: PreparedSide,
  { traits: b }: PreparedSide,
  alignment: Alignment | null,
): ReadonlyMap<string, number> {
  const features: Features = new Map();
  const tallies = tallyWords(a, b);
  for (const [kind, tally] of Object.entries(tallies)) putTally(features, kind, tally);
  features.set('all_containment_low_squared', (features.get('all_containment_low') ?? 0) ** 2);
  putBoth(features, 'soft', softContainment(a, b), softContainment(b, a));
  a.runs.forEach((runs, i) => putSet(features, `runs_of_${String(i + 1)}`, runs, b.runs[i] ?? runs));
  putSet(features, 'content_pairs', a.contentPairs, b.contentPairs);
  putSet(features, 'letters', a.letters, b.letters);
  const inOrder = longestSubsequence(a.norms, b.norms);
  putBoth(features, 'in_order', share(inOrder, a.norms.length), share(inOrder, b.norms.length));
  putAlignment(features, alignment, tallies.all.sharedWords);
  putSlot(features, 'day', a.days, b.days);
  putSlot(features, 'place', a.places, b.places);
  for (const length of OPENINGS) {
    const [ofA, ofB] = [openingShared(a, b, length), openingShared(b, a, length)];
    features.set(`opening_${String(length)}`, (ofA + ofB) / 2);
  }
  putForm(features, a, b);
  return features;
}
