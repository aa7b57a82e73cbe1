import { z } from 'zod';
import type { Event } from '../../model/event.ts';
import type { Extraction } from '../../model/extraction.ts';
import { contentId } from '../../model/ids.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import { createNumbering, findSharing } from '../shared-keys.ts';
import '../duplicates/layer.ts';
import { cluster } from './cluster.ts';
import { joinCopies } from './copies.ts';
import './layer.ts';
import { vectorOf, type ArticleVector } from './terms.ts';
import { add, multiply, vectorFrom, type Vector } from './vector.ts';
import { compareText } from '../../model/order.ts';

const SHARED_TERMS = 3;

/** Two articles are equally near to their middle, whatever the order in which it was added up. */
const ROUNDING = 1e-9;

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
      const numberOf = createNumbering();
      const vectors = extractions.map((extraction) => vectorOf(extraction, numberOf));
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
  const terms = order.map((place) => vectors[place]?.telling ?? []);
  for (const { first, second } of findSharing(terms, SHARED_TERMS)) {
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
  let center: Vector = vectorFrom([]);
  for (const index of members) center = add(center, vectors[index]?.words ?? center);
  let label = '';
  let nearest = -1;
  for (const index of members) {
    const nearness = multiply(vectors[index]?.words ?? center, center).product;
    const title = extractions[index]?.article.title ?? '';
    if (nearness > nearest + ROUNDING && title !== '') [label, nearest] = [title, nearness];
  }
  return label;
}
