import { z } from 'zod';
import type { Event } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import { contentId } from '../../model/ids.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import { countSharedKeys } from '../shared-keys.ts';
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
    .default(0.11)
    .describe(
      'Mean likeness of two sets of articles (cosine of their rare words) from which on they report one event.',
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

function similarPairs(vectors: readonly ArticleVector[]): (readonly [number, number])[] {
  const keys = vectors.map(({ weights }) => [...weights.keys()].slice(0, INDEX_TERMS));
  return countSharedKeys(keys).flatMap((partners, first) =>
    [...partners].filter(([, shared]) => shared >= SHARED_TERMS).map(([second]) => [first, second] as const),
  );
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
