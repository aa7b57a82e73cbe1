import { ROW_WIDTH } from '../../src/stages/attribution/learned/reading-row.ts';
import { toReadings, type Readings } from '../../src/stages/attribution/learned/readings.ts';
import { addReadingScores, describeReadings, gainOf } from '../../src/stages/attribution/learned/rate.ts';
import { bestLabellings, LEAST_CUE } from '../../src/stages/attribution/learned/read-cue.ts';
import { LABELS, PAIRS } from '../../src/stages/attribution/learned/rule-evidence.ts';
import { selectReadings, type Rated } from '../../src/stages/attribution/learned/select.ts';
import { scoreRow, sigmoid, type Forest } from '../../src/models/forest.ts';
import type { Sections } from '../../src/models/sections.ts';
import { trainForest, type BoostData } from './boost.ts';
import { calibrate } from './calibrate.ts';
import { predictCues, readCueData, trainCues } from './cues.ts';
import {
  chainOf,
  indexLabels,
  meanOf,
  readSequence,
  trainLabels,
  type LabelIndex,
  type LabelWeights,
} from './labels.ts';
import type { Prepared } from './prepare.ts';
import { quantise } from './quantise.ts';
import { readReadingData, scoreReadings, trainReadings, type ReadingData } from './readings.ts';

/**
 * Each part is trained on what the parts before it say of articles that they have not seen: the articles are dealt into so many folds,
 * and a fold is read by models of the others (Wolpert 1992, stacked generalisation).
 */
const FOLDS = 5;
const SEEDS = [7, 8] as const;

/** Lower than the bars of the stage, so that those can be moved without a new training. */
const CALIBRATED = { plain: 0.28, quoted: 0.23 };

type Log = (message: string) => void;

function isOfFold(article: number, fold: number): boolean {
  return article % FOLDS === fold;
}

/** Runs `train` without each fold and hands its members to `use`. */
function eachFold<Model>(
  articles: readonly Prepared[],
  train: (members: readonly number[]) => Model,
  use: (article: number, model: Model) => void,
): void {
  const all = [...articles.keys()];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(all.filter((article) => !isOfFold(article, fold)));
    for (const article of all) if (isOfFold(article, fold)) use(article, model);
  }
}

/** All weights of the attribution stage, from annotated articles. */
export function trainAttribution(articles: readonly Prepared[], log: Log): Sections {
  const all = [...articles.keys()];

  const cueData = readCueData(articles);
  const cues: Float64Array[] = [];
  eachFold(
    articles,
    (members) => trainCues(articles, cueData, members),
    (article, weights) => {
      cues[article] = predictCues(articles[article]!.elements.length, cueData, article, weights);
    },
  );
  const cueWeights = trainCues(articles, cueData, all);
  log(`cues: ${cueData.index.size} features`);

  const labelIndex = indexLabels(articles, cues);
  const examples = articles.map((article, place) =>
    article.attributions.map(({ head, labels }) => {
      const sequence = readSequence(article, cues[place]!, head, labelIndex);
      return { sequence, gold: labels.slice(sequence.window.first, sequence.window.end) };
    }),
  );
  const trainOn = (members: readonly number[]): LabelWeights => {
    const chosen = members.flatMap((article) => examples[article]!);
    const [a, b] = SEEDS.map((seed) => trainLabels(chosen, labelIndex, seed));
    return meanOf(a!, b!);
  };
  const readings: Readings[][] = [];
  eachFold(articles, trainOn, (article, weights) => {
    readings[article] = readArticle(articles[article]!, cues[article]!, labelIndex, weights);
  });
  log(`labels: ${labelIndex.emissions.size} and ${labelIndex.steps.size} features, out of fold`);
  const labelWeights = trainOn(all);
  log('labels');

  const readingData = readReadingData(articles, readings);
  const readingWeights = trainReadings(readingData, () => true);
  const data = describeAll(articles, cues, readings, readingData);
  log(`readings: ${readingData.index.size} features, ${readingData.examples.length} rows`);
  const forest = trainForest(data);
  const calibration = calibrate(selectOutOfFold(articles, readings, readingData, data));
  log('forest');

  const tables = {
    cues: quantise(cueData.index, cueWeights, 1),
    labels: quantise(labelIndex.emissions, labelWeights.emissions, LABELS),
    steps: quantise(labelIndex.steps, labelWeights.steps, PAIRS),
    readings: quantise(readingData.index, readingWeights, 1),
  };
  const entries = Object.entries(tables);
  return {
    numbers: {
      ...Object.fromEntries(entries.map(([name, { scale }]) => [`${name}.scale`, scale])),
      'forest.depth': forest.depth,
      'forest.bias': forest.bias,
    },
    arrays: new Map<string, Int8Array | Int32Array | Float32Array>([
      ...entries.flatMap(([name, { keys, weights }]) => [
        [`${name}.keys`, keys] as const,
        [`${name}.weights`, weights] as const,
      ]),
      ['otherHeads', Int32Array.from(cueData.otherHeads)],
      ['forest.columns', forest.columns],
      ['forest.thresholds', forest.thresholds],
      ['forest.leaves', forest.leaves],
      ['calibration.scores', calibration.scores],
      ['calibration.shares', calibration.shares],
    ]),
  };
}

function readArticle(
  article: Prepared,
  cues: Float64Array,
  index: LabelIndex,
  weights: LabelWeights,
): Readings[] {
  return [...cues.entries()].flatMap(([head, cue]) => {
    if (cue < LEAST_CUE) return [];
    const sequence = readSequence(article, cues, head, index);
    const labellings = bestLabellings(chainOf(sequence, weights));
    return [toReadings(head, cue, sequence.window, labellings, article.words)];
  });
}

/** The rows of all readings; what the reading model says of them is out of fold. */
function describeAll(
  articles: readonly Prepared[],
  cues: readonly Float64Array[],
  readings: readonly (readonly Readings[])[],
  readingData: ReadingData,
): BoostData {
  const scores = new Float64Array(readingData.examples.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = trainReadings(readingData, (article) => !isOfFold(article, fold));
    for (const [place, score] of scoreReadings(readingData, weights).entries())
      if (isOfFold(readingData.articles[place]!, fold)) scores[place] = score;
  }
  const rows = new Float32Array(scores.length * ROW_WIDTH);
  let place = 0;
  for (const [article, { elements, rules, words }] of articles.entries()) {
    for (const own of describeReadings(elements, rules, cues[article]!, words, readings[article]!)) {
      addReadingScores(own, [...scores.subarray(place, place + own.length)]);
      for (const row of own) rows.set(row, ROW_WIDTH * place++);
    }
  }
  return {
    rows,
    width: ROW_WIDTH,
    targets: Float32Array.from(readingData.examples, ({ target }) => target),
    weights: Float32Array.from(readingData.examples, ({ weight }) => weight),
  };
}

/** What would be chosen in articles that no part has seen, with whether half of its content is right. */
function selectOutOfFold(
  articles: readonly Prepared[],
  readings: readonly (readonly Readings[])[],
  readingData: ReadingData,
  data: BoostData,
): { score: number; isRight: boolean }[] {
  const scores = new Float64Array(data.targets.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isMember = (place: number): boolean => isOfFold(readingData.articles[place]!, fold);
    const forest = trainForest(rowsWhere(data, (place) => !isMember(place)));
    for (const place of scores.keys()) if (isMember(place)) scores[place] = rowScore(forest, data, place);
  }
  return articles.flatMap(({ elements }, article) => {
    let place = readingData.first[article]![0] ?? 0;
    const placeOf = new Map<Rated, number>();
    const rated = readings[article]!.flatMap((each) =>
      each.candidates.map((candidate): Rated => {
        const score = scores[place]!;
        const one = {
          readings: each,
          candidate,
          score,
          gain: gainOf(elements, each, candidate, score, CALIBRATED),
        };
        placeOf.set(one, place++);
        return one;
      }),
    );
    return selectReadings(rated, elements.length).map((chosen) => ({
      score: chosen.score,
      isRight: readingData.isHalf[placeOf.get(chosen)!] === 1,
    }));
  });
}

function rowScore(forest: Forest, { rows, width }: BoostData, place: number): number {
  return sigmoid(scoreRow(forest, rows.subarray(place * width, (place + 1) * width)));
}

function rowsWhere(
  { rows, width, targets, weights }: BoostData,
  isKept: (place: number) => boolean,
): BoostData {
  const places = Int32Array.from(targets.keys()).filter(isKept);
  const kept = new Float32Array(places.length * width);
  for (const [to, from] of places.entries())
    kept.set(rows.subarray(from * width, (from + 1) * width), to * width);
  return {
    rows: kept,
    width,
    targets: Float32Array.from(places, (place) => targets[place]!),
    weights: Float32Array.from(places, (place) => weights[place]!),
  };
}
