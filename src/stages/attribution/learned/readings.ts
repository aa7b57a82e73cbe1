import type { Labelling } from './chain.ts';
import { LABEL } from './rule-evidence.ts';
import type { Window } from './window.ts';

/** So many readings of a cue are weighed, of those with so large a share. */
const MOST_READINGS = 6;
const LEAST_SHARE = 0.02;

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
  const shares: { labels: Uint8Array; share: number }[] = [];
  let total = 0;
  for (const { labels, score } of labellings) {
    const share = Math.exp(score - best);
    total += share;
    trimRuns(labels, words, window.first, head - window.first);
    if (!labels.includes(LABEL.content)) continue;
    const known = shares.find((other) => isSame(other.labels, labels));
    if (known === undefined) shares.push({ labels, share });
    else known.share += share;
  }
  const candidates = shares
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_READINGS)
    .filter(({ share }, rank) => rank === 0 || share >= LEAST_SHARE * total)
    .map(({ labels, share }, rank) => ({ labels, rank, logShare: Math.log(share / total) }));
  return { head, cue, window, candidates };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i === a.length;
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

/** For each label the shared words of two labellings by all their words; 1 where neither has any. */
export function agreements(a: Uint8Array, b: Uint8Array, words: Int32Array, first: number): number[] {
  const both = [0, 0, 0, 0];
  const any = [0, 0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    const [labelA, labelB] = [a[i] ?? 0, b[i] ?? 0];
    const count = words[first + i] ?? 0;
    any[labelA] = (any[labelA] ?? 0) + count;
    if (labelA === labelB) both[labelA] = (both[labelA] ?? 0) + count;
    else any[labelB] = (any[labelB] ?? 0) + count;
  }
  return both.map((count, label) => (any[label] === 0 ? 1 : count / (any[label] ?? 0)));
}

/** The same for one label. */
export function jaccard(
  a: Uint8Array,
  b: Uint8Array,
  label: number,
  words: Int32Array,
  first: number,
): number {
  return agreements(a, b, words, first)[label] ?? 0;
}
