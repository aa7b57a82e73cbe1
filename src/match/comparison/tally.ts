import type { Traits, WordKind } from './traits.ts';

/** Sums over the content words of one kind, or of all. Pairs are of the first side and of the second. */
export interface Tally {
  readonly total: [number, number];
  readonly missing: [number, number];
  readonly missingWords: [number, number];
  readonly heaviestMissing: [number, number];
  shared: number;
  sharedWords: number;
  heaviestShared: number;
}

export type Tallies = Readonly<Record<WordKind | 'all', Tally>>;

function empty(): Tally {
  return {
    total: [0, 0],
    missing: [0, 0],
    missingWords: [0, 0],
    heaviestMissing: [0, 0],
    shared: 0,
    sharedWords: 0,
    heaviestShared: 0,
  };
}

function addShared(tally: Tally, weight: number, otherWeight: number): void {
  const both = Math.min(weight, otherWeight);
  tally.total[0] += weight;
  tally.total[1] += otherWeight;
  tally.shared += both;
  tally.sharedWords += 1;
  tally.heaviestShared = Math.max(tally.heaviestShared, both);
}

function addMissing(tally: Tally, side: 0 | 1, weight: number): void {
  tally.total[side] += weight;
  tally.missing[side] += weight;
  tally.missingWords[side] += 1;
  tally.heaviestMissing[side] = Math.max(tally.heaviestMissing[side], weight);
}

/** What the two share and what each lacks of the other, by kind of word. A name on one side is a name on both. */
export function tallyWords(a: Traits, b: Traits): Tallies {
  const tallies: Tallies = { all: empty(), name: empty(), number: empty(), word: empty() };
  for (const [key, { weight, kind }] of a.words) {
    const other = b.words.get(key);
    for (const tally of [tallies.all, tallies[other?.kind === 'name' ? 'name' : kind]]) {
      if (other === undefined) addMissing(tally, 0, weight);
      else addShared(tally, weight, other.weight);
    }
  }
  for (const [key, { weight, kind }] of b.words) {
    if (a.words.has(key)) continue;
    addMissing(tallies.all, 1, weight);
    addMissing(tallies[kind], 1, weight);
  }
  return tallies;
}
