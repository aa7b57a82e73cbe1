import type { Labelling } from './chain.ts';
import type { Elements } from './elements.ts';
import { LABEL, type RuleEvidence } from './rule-evidence.ts';
import { isFinite, isNominalSymbol, SYMBOL } from './symbols.ts';
import type { Window } from './window.ts';

/** So many readings of a cue are weighed. */
const MOST_READINGS = 6;

/** One reading of one cue: which elements of its window are source, cue and content. */
export interface Candidate {
  readonly labels: Uint8Array;
  /** Logarithm of its share among the readings of this cue. */
  readonly logShare: number;
  readonly rank: number;
}

/** All readings of one cue, best first. */
export interface Readings {
  readonly head: number;
  /** Probability that it is the head of a cue. */
  readonly cue: number;
  readonly window: Window;
  readonly candidates: readonly Candidate[];
}

/**
 * The readings of a cue from the best labellings of the chain. Labellings that differ in punctuation alone are one reading; those
 * without content are none. Shares add up to one over all labellings.
 */
export function toReadings(
  head: number,
  cue: number,
  window: Window,
  labellings: readonly Labelling[],
  words: Int32Array,
): Readings {
  const best = labellings[0]?.score ?? 0;
  const shares = new Map<string, { labels: Uint8Array; share: number }>();
  let total = 0;
  for (const { labels, score } of labellings) {
    const share = Math.exp(score - best);
    total += share;
    trimRuns(labels, words, window.first, head - window.first);
    if (!labels.includes(LABEL.content)) continue;
    const key = labels.join('');
    const known = shares.get(key);
    if (known === undefined) shares.set(key, { labels, share });
    else known.share += share;
  }
  const candidates = [...shares.values()]
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_READINGS)
    .map(({ labels, share }, rank) => ({ labels, rank, logShare: Math.log(share / total) }));
  return { head, cue, window, candidates };
}

/** Takes punctuation off both ends of each run of a label; the head of the cue stays. */
function trimRuns(labels: Uint8Array, words: Int32Array, first: number, head: number): void {
  for (let start = 0; start < labels.length;) {
    const label = labels[start] ?? 0;
    let end = start + 1;
    while (labels[end] === label) end += 1;
    if (label !== LABEL.outside) {
      const isBare = (i: number): boolean => words[first + i] === 0 && i !== head;
      for (let i = start; i < end && isBare(i); i += 1) labels[i] = LABEL.outside;
      for (let i = end - 1; i > start && isBare(i); i -= 1) labels[i] = LABEL.outside;
    }
    start = end;
  }
}

/** Words of each element: what spans are measured in. */
export function countWords(elements: Elements): Int32Array {
  return Int32Array.from({ length: elements.length }, (_, i) => {
    const region = elements.reading.regions[elements.region[i] ?? -1];
    if (region !== undefined) return Math.max(1, region.wordCount);
    return /[\p{L}\p{N}]/u.test(elements.reading.tokens[elements.firstToken[i] ?? 0]?.text ?? '') ? 1 : 0;
  });
}

/** Shared words of two labellings under a label by all their words; 1 where neither has any. */
export function jaccard(
  a: Uint8Array,
  b: Uint8Array,
  label: number,
  words: Int32Array,
  first: number,
): number {
  let both = 0;
  let any = 0;
  for (let i = 0; i < a.length; i += 1) {
    const isA = a[i] === label;
    const isB = b[i] === label;
    if (!isA && !isB) continue;
    const count = words[first + i] ?? 0;
    any += count;
    if (isA && isB) both += count;
  }
  return any === 0 ? 1 : both / any;
}

/** What the other cues of the article claim, by their best readings. */
export interface Competition {
  /** For each element the largest probability of a cue that takes it as content, whose it is, and the second. */
  readonly strongest: Float64Array;
  readonly owner: Int32Array;
  readonly second: Float64Array;
}

export function readCompetition(length: number, all: readonly Readings[]): Competition {
  const strongest = new Float64Array(length);
  const second = new Float64Array(length);
  const owner = new Int32Array(length).fill(-1);
  for (const { head, cue, window, candidates } of all) {
    const labels = candidates[0]?.labels;
    if (labels === undefined) continue;
    for (let i = 0; i < labels.length; i += 1) {
      if (labels[i] !== LABEL.content) continue;
      const place = window.first + i;
      if (cue > (strongest[place] ?? 0)) {
        second[place] = strongest[place] ?? 0;
        strongest[place] = cue;
        owner[place] = head;
      } else if (cue > (second[place] ?? 0)) {
        second[place] = cue;
      }
    }
  }
  return { strongest, owner, second };
}

export const CANDIDATE_FEATURES = 62;

/** Writes the features of one candidate to `row`. */
export function readCandidate(
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
    expectedContent += share * jaccard(labels, other.labels, LABEL.content, words, first);
    expectedSource += share * jaccard(labels, other.labels, LABEL.source, words, first);
    expectedCue += share * jaccard(labels, other.labels, LABEL.cue, words, first);
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
    row[8] = jaccard(labels, own, LABEL.content, words, first);
    row[9] = jaccard(labels, own, LABEL.source, words, first);
    row[10] = jaccard(labels, own, LABEL.cue, words, first);
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

interface Shape {
  contentWords: number;
  plainWords: number;
  pieces: number;
  regions: number;
  finites: number;
  subjects: number;
  contentFirst: number;
  contentLast: number;
  contentLeft: number;
  contentRight: number;
  sourceWords: number;
  sourceHead: number;
  sourceGap: number;
  contentGap: number;
  cueWords: number;
  sourcePieces: number;
  cuePieces: number;
  unitsSpanned: number;
  sourceFirst: number;
  secondFirst: number;
  isCrossed: number;
  longestGap: number;
}

function readShape(
  elements: Elements,
  labels: Uint8Array,
  words: Int32Array,
  first: number,
  head: number,
): Shape {
  const { symbol, region, unit } = elements;
  const shape: Shape = {
    contentWords: 0,
    plainWords: 0,
    pieces: 0,
    regions: 0,
    finites: 0,
    subjects: 0,
    contentFirst: -1,
    contentLast: -1,
    contentLeft: 0,
    contentRight: 0,
    sourceWords: 0,
    sourceHead: -1,
    sourceGap: 99,
    contentGap: 99,
    cueWords: 0,
    sourcePieces: 0,
    cuePieces: 0,
    unitsSpanned: 0,
    sourceFirst: -1,
    secondFirst: -1,
    isCrossed: 0,
    longestGap: 0,
  };
  let lastContentEnd = -1;
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i];
    if (label === LABEL.outside) continue;
    const at = first + i;
    const count = words[at] ?? 0;
    const isNew = labels[i - 1] !== label;
    const distance = Math.abs(at - head);
    if (label === LABEL.content) {
      shape.contentWords += count;
      if (isNew) {
        shape.pieces += 1;
        if (shape.pieces === 2) shape.secondFirst = i;
        if (lastContentEnd !== -1) shape.longestGap = Math.max(shape.longestGap, i - lastContentEnd);
      }
      lastContentEnd = i;
      if (region[at] === -1) {
        shape.plainWords += count;
        if (isFinite(symbol[at] ?? 0)) shape.finites += 1;
        if (symbol[at] === SYMBOL.subject) shape.subjects += 1;
      } else {
        shape.regions += 1;
      }
      if (shape.contentFirst === -1) shape.contentFirst = i;
      shape.contentLast = i;
      if (at < head) shape.contentLeft += count;
      else shape.contentRight += count;
      shape.contentGap = Math.min(shape.contentGap, distance);
      if (unit[at] !== unit[at - 1] || shape.unitsSpanned === 0) shape.unitsSpanned += 1;
    } else if (label === LABEL.source) {
      shape.sourceWords += count;
      if (isNew) shape.sourcePieces += 1;
      if (shape.sourceFirst === -1) shape.sourceFirst = i;
      if (isNominalSymbol(symbol[at] ?? 0) || symbol[at] === SYMBOL.wh) shape.sourceHead = symbol[at] ?? 0;
      shape.sourceGap = Math.abs(shape.sourceGap) <= distance ? shape.sourceGap : at - head;
      if (lastContentEnd !== -1 && lastContentEnd > i) shape.isCrossed = 1;
    } else {
      shape.cueWords += count;
      if (isNew) shape.cuePieces += 1;
    }
  }
  return shape;
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
