import type { ArticleVector } from './terms.ts';
import { add, multiply, type Vector } from './vector.ts';

/** Articles that were put together, as the sum of their vectors: the dot product of two sums is the sum of all cosines. */
interface Cluster {
  readonly members: number[];
  sum: Vector;
  names: Vector;
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
  options: ClusterOptions,
): number[][] {
  const clusterOf = vectors.map(({ words, names, published }, index): Cluster => {
    return { members: [index], sum: words, names, first: published, last: published };
  });
  const edges: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, b] of pairs) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (left === undefined || right === undefined) continue;
    const score = linkage(left, right, options);
    if (score >= options.similarity) edges.push({ a, b, score });
  }
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (left === undefined || right === undefined || left === right) continue;
    if (linkage(left, right, options) < options.similarity) continue;
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
function linkage(a: Cluster, b: Cluster, { similarity, days }: ClusterOptions): number {
  const pairs = a.members.length * b.members.length;
  const { product, largest } = multiply(a.sum, b.sum);
  const likeness = ((product - largest) / pairs) * 0.5 ** (daysBetween(a, b) / days);
  // Names are asked for where they decide.
  return likeness < similarity ? likeness : likeness * trustIn(multiply(a.names, b.names).product / pairs);
}

/** Rising steeply from none: what everybody writes about weighs little even where the whole report is about it. */
function trustIn(sharedNames: number): number {
  return NO_SHARED_NAME + (1 - NO_SHARED_NAME) * Math.sqrt(Math.min(1, sharedNames / FEWEST_SHARED_NAMES));
}

function daysBetween(a: Cluster, b: Cluster): number {
  const gap = Math.max(0, b.first - a.last, a.first - b.last);
  return Number.isFinite(gap) ? gap / DAY : 0;
}

function merge(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  into.sum = add(into.sum, from.sum);
  into.names = add(into.names, from.names);
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
}
