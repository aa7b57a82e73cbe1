import type { Alignment, Passage, PreparedSide } from './compare.ts';

/** The sum of the weights of what the two share. */
function sharedWeight(a: Passage, b: Passage): number {
  const [small, large] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [concept, weight] of small.concepts) {
    const other = large.concepts.get(concept);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return shared;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

/** Letters at the beginning by which two words are taken for forms of one: "Mursi" is not "Morsi", but "elect" is "electoral". */
const STEM_LETTERS = 4;
const SOFT_MATCH = 0.7;

/** Share of the weight that the other side has, words with the same beginning counted in part. */
function softContainment(of: Passage, other: Passage): number {
  const beginnings = new Set([...other.concepts.keys()].map((concept) => concept.slice(0, STEM_LETTERS)));
  let part = 0;
  for (const [concept, weight] of of.concepts) {
    if (other.concepts.has(concept)) part += weight;
    else if (concept.length > STEM_LETTERS && beginnings.has(concept.slice(0, STEM_LETTERS)))
      part += SOFT_MATCH * weight;
  }
  return share(part, of.conceptWeight);
}

function heaviestMissing(of: Passage, other: Passage): number {
  let heaviest = 0;
  for (const [concept, weight] of of.concepts)
    if (!other.concepts.has(concept)) heaviest = Math.max(heaviest, weight);
  return heaviest;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * countShared(a, b)) / (a.size + b.size);
}

/** Each side has some that the other lacks. */
function isDivided(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  return a.size > shared && b.size > shared ? 1 : 0;
}

/** Shares of the content's weight that the other side has too: of `a`, of `b`. Cheap: no alignment. */
export function containment(a: PreparedSide, b: PreparedSide): readonly [number, number] {
  const shared = sharedWeight(a.content, b.content);
  return [share(shared, a.content.conceptWeight), share(shared, b.content.conceptWeight)];
}

/** Names of the features, in the order of the vector. */
export const FEATURES = [
  'containment_high',
  'containment_low',
  'dice',
  'bigrams',
  'aligned_high',
  'aligned_low',
  'longest_run',
  'order',
  'names_shared',
  'names_divided',
  'names_none',
  'numbers_shared',
  'numbers_divided',
  'numbers_one_sided',
  'length_ratio',
  'length_short',
  'shared_words',
  'containment_high_squared',
  'containment_low_squared',
  'aligned_low_squared',
  'all_words',
  'letters',
  'longest_run_words',
  'soft_high',
  'soft_low',
  'soft_low_squared',
  'heaviest_missing_high',
  'heaviest_missing_low',
  'brief_containment_high',
  'brief_containment_low',
  'brief_soft_low',
  'brief_letters',
  'brief_bigrams',
  'brief_heaviest_missing_low',
  'brief_names_shared',
] as const;

/** What the two claims have in common, symmetric in `a` and `b`. None of it says whether they agree. */
export function featuresOf(a: PreparedSide, b: PreparedSide, alignment: Alignment | null): readonly number[] {
  const [ofA, ofB] = containment(a, b);
  const [high, low] = [Math.max(ofA, ofB), Math.min(ofA, ofB)];
  const total = a.content.conceptWeight + b.content.conceptWeight;
  const shared = sharedWeight(a.content, b.content);
  const alignedHigh = alignment === null ? 0 : Math.max(alignment.aCoverage, alignment.bCoverage);
  const alignedLow = alignment === null ? 0 : Math.min(alignment.aCoverage, alignment.bCoverage);
  const [short, long] = [
    Math.min(a.content.terms.length, b.content.terms.length),
    Math.max(a.content.terms.length, b.content.terms.length),
  ];
  const [softA, softB] = [softContainment(a.content, b.content), softContainment(b.content, a.content)];
  const [missingA, missingB] = [heaviestMissing(a.content, b.content), heaviestMissing(b.content, a.content)];
  const brief = 1 - share(short, 20);
  const hasNumbers = [a.numbers.size > 0, b.numbers.size > 0].filter(Boolean).length;
  return [
    high,
    low,
    share(2 * shared, total),
    dice(a.bigrams, b.bigrams),
    alignedHigh,
    alignedLow,
    share(alignment?.longestRun ?? 0, short),
    alignment === null ? 0 : share(alignment.matchedContentWords, countShared(keysOf(a), keysOf(b))),
    dice(a.names, b.names),
    isDivided(a.names, b.names),
    a.names.size + b.names.size === 0 ? 1 : 0,
    dice(a.numbers, b.numbers),
    isDivided(a.numbers, b.numbers),
    hasNumbers === 1 ? 1 : 0,
    share(short, long),
    share(short, 20),
    Math.min(1, shared / 8),
    high * high,
    low * low,
    alignedLow * alignedLow,
    dice(a.norms, b.norms),
    dice(a.letters, b.letters),
    Math.min(1, (alignment?.longestRun ?? 0) / 10),
    Math.max(softA, softB),
    Math.min(softA, softB),
    Math.min(softA, softB) ** 2,
    Math.max(missingA, missingB),
    Math.min(missingA, missingB),
    brief * high,
    brief * low,
    brief * Math.min(softA, softB),
    brief * dice(a.letters, b.letters),
    brief * dice(a.bigrams, b.bigrams),
    brief * Math.min(missingA, missingB),
    brief * dice(a.names, b.names),
  ];
}

function keysOf(side: PreparedSide): ReadonlySet<string> {
  return new Set(side.content.concepts.keys());
}
