import { rarityOf } from '../../models/background.ts';
import { share } from '../comparison/containment.ts';
import { createNumbering } from '../shared-keys.ts';
import type { SharedWeights, Standing } from './standing.ts';
import { BEFORE, IN_CLAIM, IN_SENTENCE, type ClaimWords, type Nearness } from './words.ts';

/** Two claims that were looked at, by their places in the event, and what they share. */
export interface Meeting {
  readonly first: number;
  readonly second: number;
  readonly shared: SharedWeights;
}

/** Keeps the likeness of two claims of a single common word low. */
const PRIOR = 0.3;

/** Added up over more than this many rare words, what is shared tells no more. */
const MOST_SHARED = 6;

/** What is left of the weight of a word that every sentence has. */
const LEAST_WEIGHT = 0.05;

/** What the weights ask of a claim. */
type Weighable = Pick<ClaimWords, 'words' | 'sentence'>;

/** The words of a claim and around it, by number in rising order. */
interface Weighed {
  readonly words: Uint32Array;
  readonly nearness: Uint8Array;
  /** Weights of the claim's own words, of its sentence's, and of these with the sentence before. */
  readonly totals: readonly [claim: number, sentence: number, passage: number];
}

/** Weighs the words of an event's claims: rare in the news and rare in the event. */
export class EventWeights {
  private readonly weights: Float64Array;
  private readonly claims: readonly Weighed[];
  private readonly articles: readonly string[];
  private readonly best = { claims: new Map<string, number>(), sentences: new Map<string, number>() };

  /** @param articles the article of each claim */
  constructor(claims: readonly Weighable[], articles: readonly string[]) {
    this.articles = articles;
    const numberOf = createNumbering();
    this.weights = weigh(claims, numberOf);
    this.claims = claims.map(({ words }) => this.read(words, numberOf));
  }

  private read(words: ReadonlyMap<string, Nearness>, numberOf: (word: string) => number): Weighed {
    const sorted = [...words].map(([word, near]) => [numberOf(word), near] as const);
    sorted.sort(([a], [b]) => a - b);
    const totalUpTo = (furthest: Nearness): number =>
      sorted.reduce((sum, [word, near]) => (near <= furthest ? sum + (this.weights[word] ?? 0) : sum), 0);
    return {
      words: Uint32Array.from(sorted, ([word]) => word),
      nearness: Uint8Array.from(sorted, ([, near]) => near),
      totals: [totalUpTo(IN_CLAIM), totalUpTo(IN_SENTENCE), totalUpTo(BEFORE)],
    };
  }

  /** Weighs what two claims share. Those that are looked at must all be, before any standing is asked for: it tells the nearest. */
  meet(first: number, second: number): Meeting {
    const meeting = { first, second, shared: this.sharedOf(first, second) };
    const [ofClaims, ofSentences] = [this.likenessOf(meeting), this.sentenceLikenessOf(meeting)];
    for (const key of this.keysOf(meeting)) {
      this.best.claims.set(key, Math.max(this.best.claims.get(key) ?? 0, ofClaims));
      this.best.sentences.set(key, Math.max(this.best.sentences.get(key) ?? 0, ofSentences));
    }
    return meeting;
  }

  standingOf(meeting: Meeting): Standing {
    const { first, second, shared } = meeting;
    const [a, b] = [this.totalsOf(first), this.totalsOf(second)];
    const contained = [share(shared.claims, a[0]), share(shared.claims, b[0])];
    const inSentence = [shared.firstInSentence / (a[0] + PRIOR), shared.secondInSentence / (b[0] + PRIOR)];
    const inPassage = [shared.firstInPassage / (a[0] + PRIOR), shared.secondInPassage / (b[0] + PRIOR)];
    const [likeness, sentenceLikeness] = [this.likenessOf(meeting), this.sentenceLikenessOf(meeting)];
    const keys = this.keysOf(meeting);
    const ranks = keys.map((key) => share(likeness, this.best.claims.get(key) ?? 0));
    const sentenceRanks = keys.map((key) => share(sentenceLikeness, this.best.sentences.get(key) ?? 0));
    return {
      containmentHigh: Math.max(...contained),
      containmentLow: Math.min(...contained),
      likeness,
      shared: share(shared.claims, MOST_SHARED),
      rankHigh: Math.max(...ranks),
      rankLow: Math.min(...ranks),
      inSentenceHigh: Math.max(...inSentence),
      inSentenceLow: Math.min(...inSentence),
      sentenceLikeness,
      sentenceShared: share(shared.sentences, MOST_SHARED),
      sentenceRankHigh: Math.max(...sentenceRanks),
      sentenceRankLow: Math.min(...sentenceRanks),
      inPassageHigh: Math.max(...inPassage),
      inPassageLow: Math.min(...inPassage),
      passageLikeness: alike(shared.passages, a[2], b[2]),
    };
  }

  private likenessOf({ first, second, shared }: Meeting): number {
    return alike(shared.claims, this.totalsOf(first)[0], this.totalsOf(second)[0]);
  }

  private sentenceLikenessOf({ first, second, shared }: Meeting): number {
    return alike(shared.sentences, this.totalsOf(first)[1], this.totalsOf(second)[1]);
  }

  /** Either claim with the article of the other. */
  private keysOf({ first, second }: Meeting): readonly [string, string] {
    return [
      `${String(first)} ${this.articles[second] ?? ''}`,
      `${String(second)} ${this.articles[first] ?? ''}`,
    ];
  }

  private totalsOf(claim: number): Weighed['totals'] {
    return this.claims[claim]?.totals ?? [0, 0, 0];
  }

  /** One walk over both, added up in the order of the words, so that it is the same number from either side. */
  private sharedOf(first: number, second: number): SharedWeights {
    const sums = new Float64Array(9);
    const [a, b] = [this.claims[first], this.claims[second]];
    if (a === undefined || b === undefined) return toShared(sums);
    let [i, j] = [0, 0];
    while (i < a.words.length && j < b.words.length) {
      const [x, y] = [a.words[i] ?? 0, b.words[j] ?? 0];
      if (x === y) {
        const place = (a.nearness[i] ?? 0) * 3 + (b.nearness[j] ?? 0);
        sums[place] = (sums[place] ?? 0) + (this.weights[x] ?? 0);
      }
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return toShared(sums);
  }
}

/**
 * @param sums weights by the nearness to the first claim (threefold) and to the second; what is mirrored is added up first, so that the
 *   sums are the same from either side
 */
function toShared(sums: Float64Array): SharedWeights {
  const at = (ofFirst: Nearness, ofSecond: Nearness): number => sums[ofFirst * 3 + ofSecond] ?? 0;
  const either = (x: Nearness, y: Nearness): number => at(x, y) + at(y, x);
  const claims = at(IN_CLAIM, IN_CLAIM);
  const sentences = claims + either(IN_CLAIM, IN_SENTENCE) + at(IN_SENTENCE, IN_SENTENCE);
  const [firstInSentence, secondInSentence] = [
    claims + at(IN_CLAIM, IN_SENTENCE),
    claims + at(IN_SENTENCE, IN_CLAIM),
  ];
  return {
    claims,
    firstInSentence,
    secondInSentence,
    sentences,
    firstInPassage: firstInSentence + at(IN_CLAIM, BEFORE),
    secondInPassage: secondInSentence + at(BEFORE, IN_CLAIM),
    passages: sentences + either(IN_CLAIM, BEFORE) + either(IN_SENTENCE, BEFORE) + at(BEFORE, BEFORE),
  };
}

function alike(shared: number, a: number, b: number): number {
  return shared / Math.sqrt((a + PRIOR) * (b + PRIOR));
}

/** A word's weight falls with the number of the event's sentences that have it; the sentence before another counts there. */
function weigh(claims: readonly Weighable[], numberOf: (word: string) => number): Float64Array {
  const words: string[] = [];
  const counts: number[] = [];
  const seen = new Set<string>();
  for (const { words: around, sentence } of claims) {
    const isNew = !seen.has(sentence);
    seen.add(sentence);
    for (const [word, near] of around) {
      const number = numberOf(word);
      words[number] = word;
      counts[number] = (counts[number] ?? 0) + Number(isNew && near !== BEFORE);
    }
  }
  const all = Math.log(seen.size + 1);
  return Float64Array.from(words, (word, number) => {
    const count = Math.max(1, counts[number] ?? 0);
    return rarityOf(word) * Math.max(LEAST_WEIGHT, 1 - Math.log(count) / all);
  });
}
