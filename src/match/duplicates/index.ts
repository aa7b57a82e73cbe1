import { z } from 'zod';
import { comparePublication } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { defineCorpusStage } from '../../model/stage.ts';
import { findSharing } from '../shared-keys.ts';
import { UnionFind } from '../union-find.ts';
import './layer.ts';
import { shinglesOf } from './shingles.ts';

/** Two articles that share fewer sampled shingles than this are too short to tell. */
const FEWEST_SHARED = 4;

const options = z.strictObject({
  containment: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe(
      "Share of the shorter article's word runs that stand in the longer one, from which on one is a copy of the other.",
    ),
});

/** Finds syndicated and lightly edited copies: they are shown, and count as one independent outlet. */
export const duplicates = defineCorpusStage({
  name: 'duplicates',
  scope: 'corpus',
  version: 1,
  requires: [],
  assigns: 'duplicates',
  options,
  create: ({ containment }) =>
    function findDuplicates({ extractions }) {
      const shingles = extractions.map(shinglesOf);
      const copies = new UnionFind(extractions.length);
      for (const { first, second } of findSharing(shingles, FEWEST_SHARED)) {
        const [a, b] = [shingles[first] ?? [], shingles[second] ?? []];
        if (countShared(a, b) >= containment * Math.min(a.length, b.length)) copies.join(first, second);
      }
      return originals(extractions, copies.sets());
    },
});

/** All of them, those too that so many articles bear that the index looks at some only. */
function countShared(a: readonly number[], b: readonly number[]): number {
  const others = new Set(b);
  return a.filter((shingle) => others.has(shingle)).length;
}

function originals(
  extractions: readonly Extraction[],
  sets: readonly (readonly number[])[],
): Map<string, string> {
  const originalOf = new Map<string, string>();
  for (const set of sets) {
    const articles = set.flatMap((index) => extractions[index]?.article ?? []).sort(comparePublication);
    const [original, ...copies] = articles;
    if (original !== undefined) for (const copy of copies) originalOf.set(copy.id, original.id);
  }
  return originalOf;
}
