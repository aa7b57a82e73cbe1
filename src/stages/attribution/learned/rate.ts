import type { AttributionModel } from '../../../models/attribution.ts';
import { scoreRow, sigmoid } from '../../../models/forest.ts';
import { CANDIDATE_FEATURES, readCandidate, readCompetition, type Readings } from './candidates.ts';
import type { Elements } from './elements.ts';
import { FeatureList } from './features.ts';
import { addReadingFeatures } from './reading-features.ts';
import type { RuleEvidence } from './rule-evidence.ts';
import type { Rated } from './select.ts';

/** The columns that the model of whole readings fills. */
const SCORE_COLUMN = CANDIDATE_FEATURES - 2;
const MARGIN_COLUMN = CANDIDATE_FEATURES - 1;

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
      const row = new Float32Array(CANDIDATE_FEATURES);
      readCandidate(elements, rules, cues, words, competition, readings, candidate, row);
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
  const rows = describeReadings(elements, rules, cues, words, all);
  return all.flatMap((readings, place) => {
    const own = rows[place] ?? [];
    const scores = readings.candidates.map((candidate) => {
      const sum = new Float64Array(1);
      list.clear();
      addReadingFeatures(elements, words, readings, candidate, list);
      model.readings.addTo(sum, 0, list.ids, list.count);
      return sum[0] ?? 0;
    });
    addReadingScores(own, scores);
    return own.map((row, index): Rated => ({
      readings,
      candidate: candidateAt(readings, index),
      score: sigmoid(scoreRow(model.forest, row)),
    }));
  });
}

function candidateAt({ candidates }: Readings, index: number): Readings['candidates'][number] {
  const candidate = candidates[index];
  if (candidate === undefined) throw new RangeError(`no reading ${index}`);
  return candidate;
}
