import type { Candidate, Readings } from '../../src/stages/attribution/learned/readings.ts';
import { jaccard } from '../../src/stages/attribution/learned/readings.ts';
import { FeatureList } from '../../src/stages/attribution/learned/features.ts';
import { addReadingFeatures } from '../../src/stages/attribution/learned/reading-features.ts';
import { LABEL } from '../../src/stages/attribution/learned/rule-evidence.ts';
import { FeatureIndex } from './feature-index.ts';
import { scoreOf, trainLogistic, type Example } from './logistic.ts';
import type { Prepared } from './prepare.ts';

const OPTIONS = { epochs: 3, rate: 0.05, dropout: 0.3, seed: 5 };
const LEAST_COUNT = 4;
/** The best reading of a cue counts in full, the others less: they are seldom asked. */
const WEIGHT_OF_OTHERS = 0.5;
const HALF = 0.5;

/** What each part of a right reading is worth; together 1. */
const WORTH = { contentHalf: 0.3, contentExact: 0.2, relationPartial: 0.3, relationExact: 0.2 };

/** All readings of all cues of all articles in one row, with what they are worth. */
export interface ReadingData {
  readonly index: FeatureIndex;
  readonly examples: readonly Example[];
  /** Article of each example. */
  readonly articles: Int32Array;
  /** 1 where at least half of the content is right. */
  readonly isHalf: Uint8Array;
  /** Place of the first example of each cue: by article, then by cue. */
  readonly first: readonly (readonly number[])[];
}

export function readReadingData(
  articles: readonly Prepared[],
  readings: readonly (readonly Readings[])[],
): ReadingData {
  const list = new FeatureList();
  const index = new FeatureIndex();
  const visitAll = (visit: (article: number, readings: Readings, candidate: Candidate) => void): void => {
    for (const [article, { elements, words }] of articles.entries()) {
      for (const each of readings[article]!) {
        for (const candidate of each.candidates) {
          list.clear();
          addReadingFeatures(elements, words, each, candidate, list);
          visit(article, each, candidate);
        }
      }
    }
  };
  visitAll(() => index.count(list.ids, list.count));
  index.number(LEAST_COUNT);
  const examples: Example[] = [];
  const articleOf: number[] = [];
  const isHalf: number[] = [];
  const first: number[][] = articles.map(() => []);
  visitAll((article, each, candidate) => {
    if (candidate.rank === 0) first[article]!.push(examples.length);
    const { worth, half } = judge(articles[article]!, each, candidate);
    articleOf.push(article);
    isHalf.push(half ? 1 : 0);
    examples.push({
      features: index.numbersOf(list.ids, list.count),
      target: worth,
      weight: candidate.rank === 0 ? 1 : WEIGHT_OF_OTHERS,
    });
  });
  return { index, examples, articles: Int32Array.from(articleOf), isHalf: Uint8Array.from(isHalf), first };
}

/** What a reading is worth against the gold attribution whose content it shares most of. */
function judge(
  { attributions, words }: Prepared,
  { window }: Readings,
  { labels }: Candidate,
): { worth: number; half: boolean } {
  const whole = new Uint8Array(words.length);
  whole.set(labels, window.first);
  const share = (gold: Uint8Array, label: number): number => jaccard(whole, gold, label, words, 0);
  let best = 0;
  let found: Uint8Array | undefined;
  for (const { labels: gold } of attributions) {
    if (!labels.some((label, i) => label === LABEL.content && gold[window.first + i] === LABEL.content))
      continue;
    const content = share(gold, LABEL.content);
    if (content <= best) continue;
    best = content;
    found = gold;
  }
  if (found === undefined || best < HALF) return { worth: 0, half: false };
  const [source, cue] = [share(found, LABEL.source), share(found, LABEL.cue)];
  const worth =
    WORTH.contentHalf +
    (best === 1 ? WORTH.contentExact : 0) +
    (source >= HALF && cue > 0 ? WORTH.relationPartial : 0) +
    (best === 1 && source === 1 && cue === 1 ? WORTH.relationExact : 0);
  return { worth, half: true };
}

/** Weights of the reading model from some of the articles. */
export function trainReadings(
  { examples, articles, index }: ReadingData,
  isMember: (article: number) => boolean,
): Float32Array {
  return trainLogistic(
    examples.filter((_, place) => isMember(articles[place]!)),
    index.size,
    OPTIONS,
  );
}

/** Log-odds of every example under the weights. */
export function scoreReadings({ examples }: ReadingData, weights: Float32Array): Float64Array {
  return Float64Array.from(examples, ({ features }) => scoreOf(weights, features));
}
