import type { ArticleVector } from './terms.ts';

/** Articles that were put together, as the sum of their vectors: the dot product of two sums is the sum of all cosines. */
interface Cluster {
  readonly members: number[];
  readonly sum: Map<string, number>;
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

/**
 * Agglomerative clustering with average linkage, over the pairs that share rare terms only, the most similar first.
 * @param pairs indices of two articles
 * @returns index sets, each rising
 */
export function cluster(
  vectors: readonly ArticleVector[],
  pairs: readonly (readonly [number, number])[],
  { similarity, days }: ClusterOptions,
): number[][] {
  const clusterOf = vectors.map(({ weights, published }, index): Cluster => {
    return { members: [index], sum: new Map(weights), first: published, last: published };
  });
  const edges = pairs
    .flatMap(([a, b]) => {
      const [left, right] = [clusterOf[a], clusterOf[b]];
      return left === undefined || right === undefined ? [] : [{ a, b, score: linkage(left, right, days) }];
    })
    .filter(({ score }) => score >= similarity)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of edges) {
    const [left, right] = [clusterOf[a], clusterOf[b]];
    if (left === undefined || right === undefined || left === right) continue;
    if (linkage(left, right, days) < similarity) continue;
    merge(left, right);
    for (const member of right.members) clusterOf[member] = left;
  }
  return [...new Set(clusterOf)].map(({ members }) => members.sort((x, y) => x - y));
}

/** Mean cosine over all pairs of articles, halved for each `days` that lie between the two. */
function linkage(a: Cluster, b: Cluster, days: number): number {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [stem, weight] of small.sum) dot += weight * (large.sum.get(stem) ?? 0);
  return (dot / (a.members.length * b.members.length)) * 0.5 ** (daysBetween(a, b) / days);
}

function daysBetween(a: Cluster, b: Cluster): number {
  const gap = Math.max(0, b.first - a.last, a.first - b.last);
  return Number.isFinite(gap) ? gap / DAY : 0;
}

function merge(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  for (const [stem, weight] of from.sum) into.sum.set(stem, (into.sum.get(stem) ?? 0) + weight);
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
}
