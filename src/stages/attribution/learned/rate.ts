import type { AttributionModel } from '../../../models/attribution.ts';
import { scoreRow, sigmoid } from '../../../models/forest.ts';
import { readCompetition } from './competition.ts';
import { readRow, ROW_WIDTH } from './reading-row.ts';
import type { Candidate, Readings } from './readings.ts';
import type { Elements } from './elements.ts';
import { FeatureList } from './features.ts';
import { addReadingFeatures } from './reading-features.ts';
import { LABEL, type RuleEvidence } from './rule-evidence.ts';
import type { Rated } from './select.ts';

/** The columns that the model of whole readings fills. */
const SCORE_COLUMN = ROW_WIDTH - 2;
const MARGIN_COLUMN = ROW_WIDTH - 1;

/** One row of features for each reading of each cue, in order; the columns of the reading model are still empty. */
export function describeReadings(
  elements: Elements,
  rules: RuleEvidence,
  cues: Float64Array,
  words: Int32Array,
  all: readonly Readings[],
): Float32Array[][] {
  const competition = readCompetition(elements.length, all);
  return all.map((readings) =>
    readings.candidates.map((candidate) => {
      const row = new Float32Array(ROW_WIDTH);
      readRow(elements, rules, cues, words, competition, readings, candidate, row);
      return row;
    }),
  );
}

/** Fills in what the reading model says of the readings of one cue: each score, and how far it is above the best other one. */
export function addReadingScores(rows: readonly Float32Array[], scores: readonly number[]): void {
  for (const [place, row] of rows.entries()) {
    const own = scores[place] ?? 0;
    const others = scores.filter((_, other) => other !== place);
    row[SCORE_COLUMN] = own;
    row[MARGIN_COLUMN] = own - Math.max(LOWEST, ...others);
  }
}

/** Stands for the other readings where there is none. */
const LOWEST = -9;

/** How likely each reading is to be right. */
export function rateReadings(
  elements: Elements,
  rules: RuleEvidence,
  cues: Float64Array,
  words: Int32Array,
  all: readonly Readings[],
  model: AttributionModel,
): Rated[] {
  const list = new FeatureList();
  const sum = new Int32Array(1);
  const rows = describeReadings(elements, rules, cues, words, all);
  return all.flatMap((readings, place) => {
    const own = rows[place] ?? [];
    const scores = readings.candidates.map((candidate) => {
      sum.fill(0);
      list.clear();
      addReadingFeatures(elements, words, readings, candidate, list);
      model.readings.addTo(sum, 0, list.ids, list.count);
      return model.readings.read(sum, 0, 0);
    });
    addReadingScores(own, scores);
    return readings.candidates.map((candidate, index) => {
      const score = sigmoid(scoreRow(model.forest, own[index] ?? new Float32Array(ROW_WIDTH)));
      return { readings, candidate, score, gain: gainOf(elements, readings, candidate, score, BARS) };
    });
  });
}

/** The scores that a reading needs to be chosen. */
export interface Bars {
  /** Without quotation in its content. */
  readonly plain: number;
  /** With: few quotations are of nobody. */
  readonly quoted: number;
}

/** Set out of fold on the training news, between recall and precision. */
const BARS: Bars = { plain: 0.32, quoted: 0.23 };

/** How far a score is above what readings of its kind need. */
export function gainOf(
  { region }: Elements,
  { window }: Readings,
  { labels }: Candidate,
  score: number,
  { plain, quoted }: Bars,
): number {
  const isQuoted = labels.some(
    (label, place) => label === LABEL.content && region[window.first + place] !== -1,
  );
  return score - (isQuoted ? quoted : plain);
}
