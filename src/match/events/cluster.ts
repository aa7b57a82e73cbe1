import type { ArticleVector } from './terms.ts';

/** Articles that were put together, as the sum of their vectors: the dot product of two sums is the sum of all cosines. */
interface Cluster {
  readonly members: number[];
  readonly sum: Map<string, number>;
  readonly names: Map<string, number>;
  first: number;
  last: number;
}

export interface ClusterOptions {
  /** Least mean cosine of the articles of two clusters that are joined. */
  readonly similarity: number;
  /** Days between publications after which two reports are taken for different events unless very alike. */
  readonly days: number;
}

const DAY = 86_400_000;
/** Reports of one event that were looked at share names to .07 and more of their likeness; those of look-alikes to 0. */
const FEWEST_SHARED_NAMES = 0.02;
const NO_SHARED_NAME = 0.2;

/**
 * Agglomerative clustering with average linkage, over the pairs that share rare terms only, the most similar first.
 * @param pairs indices of two articles
 * @returns index sets, each rising
 */
export function cluster(
  vectors: readonly ArticleVector[],
  pairs: Iterable<readonly [number, number]>,
  { similarity, days }: ClusterOptions,
): number[][] {
  const clusterOf = vectors.map(({ weights, names, published }, index): Cluster => {
    return {
      members: [index],
      sum: new Map(weights),
      names: new Map(names),
      first: published,
      last: published,
    };
  });
  const edges: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, b] of pairs) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (left === undefined || right === undefined) continue;
    const score = linkage(left, right, days);
    if (score >= similarity) edges.push({ a, b, score });
  }
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (left === undefined || right === undefined || left === right) continue;
    if (linkage(left, right, days) < similarity) continue;
    merge(left, right);
    for (const member of right.members) clusterOf[member] = left;
  }
  return [...new Set(clusterOf)].map(({ members }) => members.sort((x, y) => x - y));
}

/**
 * Mean cosine over all pairs of articles without what the word gives that they share most of: one rare word alone ("observatory") is in many
 * articles of a week. Halved for each `days` that lie between the two, and down to a fifth of it where they hardly share a name: "Blast
 * kills four" is told of many places in the same words.
 */
function linkage(a: Cluster, b: Cluster, days: number): number {
  const pairs = a.members.length * b.members.length;
  const sharedNames = dotProduct(a.names, b.names) / pairs;
  const likeness = (dotProduct(a.sum, b.sum) - largestTerm(a.sum, b.sum)) / pairs;
  return likeness * 0.5 ** (daysBetween(a, b) / days) * trustIn(sharedNames);
}

/** Rising steeply from none: what everybody writes about weighs little even where the whole report is about it. */
function trustIn(sharedNames: number): number {
  return NO_SHARED_NAME + (1 - NO_SHARED_NAME) * Math.sqrt(Math.min(1, sharedNames / FEWEST_SHARED_NAMES));
}

function dotProduct(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small) dot += weight * (large.get(stem) ?? 0);
  return dot;
}

function largestTerm(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let largest = 0;
  for (const [stem, weight] of small) largest = Math.max(largest, weight * (large.get(stem) ?? 0));
  return largest;
}

function daysBetween(a: Cluster, b: Cluster): number {
  const gap = Math.max(0, b.first - a.last, a.first - b.last);
  return Number.isFinite(gap) ? gap / DAY : 0;
}

function merge(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  addTo(into.sum, from.sum);
  addTo(into.names, from.names);
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
}

function addTo(sum: Map<string, number>, weights: ReadonlyMap<string, number>): void {
  for (const [stem, weight] of weights) sum.set(stem, (sum.get(stem) ?? 0) + weight);
}
