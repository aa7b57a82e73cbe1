import type { Competition } from './competition.ts';
import type { Elements } from './elements.ts';
import { agreements, type Candidate, type Readings } from './readings.ts';
import { LABEL, type RuleEvidence } from './rule-evidence.ts';
import { readShape } from './shape.ts';

/** Columns of a row; the last two are filled by what the reading model says. */
export const ROW_WIDTH = 58;

/** Writes the features of one candidate to `row`. */
export function readRow(
  elements: Elements,
  rules: RuleEvidence,
  cues: Float64Array,
  words: Int32Array,
  competition: Competition,
  readings: Readings,
  candidate: Candidate,
  row: Float32Array,
): void {
  const { window, head, candidates } = readings;
  const { labels } = candidate;
  const { first } = window;
  const { symbol, region, unit, unitFirst, unitEnd } = elements;
  row.fill(0);
  let [expectedContent, expectedSource, expectedCue] = [0, 0, 0];
  let entropy = 0;
  for (const other of candidates) {
    const share = Math.exp(other.logShare);
    entropy -= share * other.logShare;
    if (share < 0.005) continue;
    const [, source = 0, cue = 0, content = 0] = agreements(labels, other.labels, words, first);
    expectedContent += share * content;
    expectedSource += share * source;
    expectedCue += share * cue;
  }
  row[0] = readings.cue;
  row[1] = candidate.logShare;
  row[2] = candidate.rank;
  row[3] = expectedContent;
  row[4] = expectedSource;
  row[5] = expectedCue;
  row[6] = entropy;
  const place = rules.cueOf[head] ?? -1;
  if (place !== -1) {
    const own = rules.labelsOf(place).subarray(first, window.end);
    row[7] = rules.proposals[place]?.score ?? 0;
    [, row[9] = 0, row[10] = 0, row[8] = 0] = agreements(labels, own, words, first);
    row[11] = rules.owner[head] === place ? 1 : 0;
  } else {
    row[8] = row[9] = row[10] = -1;
  }
  const shape = readShape(elements, labels, words, first, head);
  let [otherRule, strongest, strongestRegion, strongestInside, likelyInside] = [0, 0, 0, 0, 0];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== LABEL.content) continue;
    const at = first + i;
    const rival =
      competition.owner[at] === head ? (competition.second[at] ?? 0) : (competition.strongest[at] ?? 0);
    if (region[at] === -1) {
      strongest = Math.max(strongest, rival);
      strongestInside = Math.max(strongestInside, cues[at] ?? 0);
      if ((cues[at] ?? 0) > 0.3) likelyInside += 1;
    } else {
      strongestRegion = Math.max(strongestRegion, rival);
    }
    const owner = rules.owner[at] ?? -1;
    if (owner !== -1 && owner !== place && rules.anyLabel[at] === LABEL.content) otherRule += words[at] ?? 0;
  }
  row[12] = shape.contentWords === 0 ? 0 : otherRule / shape.contentWords;
  row[13] = strongest;
  row[14] = strongestRegion;
  row[15] = strongestInside;
  row[16] = likelyInside;
  row[17] =
    competition.owner[head] === head ? (competition.second[head] ?? 0) : (competition.strongest[head] ?? 0);
  row[18] = shape.contentWords;
  row[19] = shape.plainWords;
  row[20] = shape.pieces;
  row[21] = shape.regions;
  row[22] = shape.finites;
  row[23] = shape.subjects;
  const ownUnit = unit[head] ?? 0;
  const [contentFirst, contentLast] = [first + shape.contentFirst, first + shape.contentLast];
  row[24] = shape.contentFirst === -1 ? -1 : (symbol[contentFirst] ?? 0);
  row[25] = shape.contentFirst === -1 ? -1 : (symbol[contentFirst - 1] ?? 0);
  row[26] = shape.contentFirst === -1 ? -1 : (symbol[contentLast] ?? 0);
  row[27] =
    contentLast + 1 < elements.length && shape.contentFirst !== -1 ? (symbol[contentLast + 1] ?? 0) : -1;
  row[28] = contentFirst === unitFirst[ownUnit] ? 1 : 0;
  row[29] = (unitEnd[ownUnit] ?? 0) - 1 - contentLast;
  row[30] = shape.contentLeft;
  row[31] = shape.contentRight;
  row[32] = shape.sourceWords;
  row[33] = shape.sourceHead;
  row[34] = shape.sourceGap;
  row[35] = shape.contentGap;
  row[36] = shape.cueWords;
  row[37] = symbol[head] ?? 0;
  row[38] = symbol[head - 1] ?? 0;
  row[39] = symbol[head + 1] ?? 0;
  row[40] = shape.sourcePieces;
  row[41] = shape.cuePieces;
  row[42] = ownUnit === 0 ? 1 : 0;
  row[43] = labels.length;
  row[44] = quotationsLeftOut(elements, labels, first, head);
  row[45] = shape.unitsSpanned;
  row[46] = head - (unitFirst[ownUnit] ?? 0);
  row[47] = (unitEnd[ownUnit] ?? 0) - head;
  row[48] = candidates[0] === candidate ? 1 : 0;
  row[49] = shape.sourceFirst === -1 ? -1 : (symbol[first + shape.sourceFirst] ?? 0);
  row[50] = shape.sourceFirst === -1 ? -1 : (symbol[first + shape.sourceFirst - 1] ?? 0);
  row[51] = shape.secondFirst === -1 ? -1 : (symbol[first + shape.secondFirst] ?? 0);
  row[52] = shape.isCrossed;
  row[53] = cueRivals(cues, elements, head);
  row[54] = symbol[head + 2] ?? 0;
  row[55] = shape.longestGap;
}

/** Words of quotation in the cue's own unit that the reading leaves out. */
function quotationsLeftOut(
  { region, unit }: Elements,
  labels: Uint8Array,
  first: number,
  head: number,
): number {
  let count = 0;
  for (let i = 0; i < labels.length; i += 1)
    if (region[first + i] !== -1 && unit[first + i] === unit[head] && labels[i] !== LABEL.content) count += 1;
  return count;
}

/** The strongest other cue of the unit. */
function cueRivals(cues: Float64Array, { unit, unitFirst, unitEnd }: Elements, head: number): number {
  let best = 0;
  const own = unit[head] ?? 0;
  for (let i = unitFirst[own] ?? 0; i < (unitEnd[own] ?? 0); i += 1)
    if (i !== head) best = Math.max(best, cues[i] ?? 0);
  return best;
}
