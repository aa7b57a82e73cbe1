import { z } from 'zod';
import type { Event } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import { contentId } from '../../model/ids.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import { findSharing, numberKeys } from '../shared-keys.ts';
import '../duplicates/layer.ts';
import { cluster } from './cluster.ts';
import { joinCopies } from './copies.ts';
import './layer.ts';
import { vectorOf, type ArticleVector } from './terms.ts';
import { compareText } from '../../model/order.ts';

/** The terms of an article by which another report of the event is looked for. */
const INDEX_TERMS = 30;
const SHARED_TERMS = 3;

const options = z.strictObject({
  similarity: z
    .number()
    .min(0)
    .max(1)
    .default(0.09)
    .describe(
      'Mean likeness of two sets of articles (cosine of their rare words but for the most telling one) from which on they report one event.',
    ),
  days: z
    .number()
    .positive()
    .default(7)
    .describe('The likeness is halved for each so many days that lie between the publications.'),
});

/** Groups articles by what happened: rare words, names and publication dates. */
export const events = defineCorpusStage({
  name: 'events',
  scope: 'corpus',
  version: 1,
  requires: ['duplicates'],
  assigns: 'events',
  options,
  create: (settings) =>
    function groupByEvent({ extractions, layers }) {
      const vectors = extractions.map(vectorOf);
      const found = cluster(vectors, similarPairs(vectors), settings);
      const articleIds = extractions.map(({ article }) => article.id);
      return joinCopies(found, articleIds, layers.duplicates)
        .map((members) => toEvent(members, vectors, extractions))
        .sort((a, b) => compareText(a.id, b.id));
    },
});

/** Looked for in the order of publication: of the many articles that bear a frequent term, those of one time meet. */
function* similarPairs(vectors: readonly ArticleVector[]): Generator<readonly [number, number]> {
  const order = [...vectors.keys()].sort((a, b) => compareTimes(vectors[a], vectors[b]) || a - b);
  const terms = order.map((place) => [...(vectors[place]?.weights.keys() ?? [])].slice(0, INDEX_TERMS));
  for (const { first, second } of findSharing(numberKeys(terms), SHARED_TERMS)) {
    const [a, b] = [order[first] ?? 0, order[second] ?? 0];
    yield [Math.min(a, b), Math.max(a, b)];
  }
}

function compareTimes(a: ArticleVector | undefined, b: ArticleVector | undefined): number {
  const [ofA, ofB] = [a?.published ?? Infinity, b?.published ?? Infinity];
  return ofA === ofB ? 0 : ofA - ofB;
}

function toEvent(
  members: readonly number[],
  vectors: readonly ArticleVector[],
  extractions: readonly Extraction[],
): Event {
  const articleIds = members.flatMap((index) => extractions[index]?.article.id ?? []).sort();
  return { id: contentId('e', articleIds), label: labelOf(members, vectors, extractions), articleIds };
}

/** The title of the article that is nearest to all others; with equal distances the first in the order of ids. */
function labelOf(
  members: readonly number[],
  vectors: readonly ArticleVector[],
  extractions: readonly Extraction[],
): string {
  const center = new Map<string, number>();
  for (const index of members) {
    for (const [stem, weight] of vectors[index]?.weights ?? [])
      center.set(stem, (center.get(stem) ?? 0) + weight);
  }
  let label = '';
  let nearest = -1;
  for (const index of members) {
    let nearness = 0;
    for (const [stem, weight] of vectors[index]?.weights ?? []) nearness += weight * (center.get(stem) ?? 0);
    const title = extractions[index]?.article.title ?? '';
    if (nearness > nearest && title !== '') [label, nearest] = [title, nearness];
  }
  return label;
}
