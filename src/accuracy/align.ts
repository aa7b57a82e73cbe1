import type { WordSet } from './words.ts';
import { countShared, isSameSet, jaccard } from './words.ts';

/** Half of the words of both: where a content or a source counts as found. */
export const HALF = 0.5;

/** An attribution as sets of words. */
export interface Roles {
  readonly source: WordSet;
  readonly cue: WordSet;
  readonly content: WordSet;
}

export const ROLES = ['content', 'source', 'cue'] as const;

/** A gold attribution and the prediction that stands for it; `similarity` is the Jaccard of their contents. */
export interface AlignedPair<Gold extends Roles = Roles, Predicted extends Roles = Roles> {
  readonly gold: Gold;
  readonly predicted: Predicted;
  readonly similarity: number;
}

/** One to one, greedy by falling similarity of content; ties by the likeness of the cues, then by order. */
export function align<Gold extends Roles, Predicted extends Roles>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
): AlignedPair<Gold, Predicted>[] {
  const candidates = gold.flatMap((g) =>
    predicted.flatMap((p) => {
      if (countShared(g.content, p.content) === 0) return [];
      return [
        { gold: g, predicted: p, similarity: jaccard(g.content, p.content), cues: jaccard(g.cue, p.cue) },
      ];
    }),
  );
  // The sort is stable, which keeps the order of gold, then of predictions, where all else is equal.
  candidates.sort((a, b) => b.similarity - a.similarity || b.cues - a.cues);
  const used = new Set<Roles>();
  return candidates.flatMap(({ gold: g, predicted: p, similarity }) => {
    if (used.has(g) || used.has(p)) return [];
    used.add(g).add(p);
    return [{ gold: g, predicted: p, similarity }];
  });
}

export function isHalfFound({ similarity }: AlignedPair): boolean {
  return similarity >= HALF;
}

export function isContentExact({ gold, predicted }: AlignedPair): boolean {
  return isSameSet(gold.content, predicted.content);
}

/** Half of the source's words, or no source in both. */
export function isSourceFound({ gold, predicted }: AlignedPair): boolean {
  return jaccard(gold.source, predicted.source) >= HALF;
}

/** A word in common, or no word in both. */
export function isCueFound({ gold, predicted }: AlignedPair): boolean {
  return gold.cue.size + predicted.cue.size === 0 || countShared(gold.cue, predicted.cue) > 0;
}

/** Who says what is found, though not each word of it. */
export function isRelationFound(pair: AlignedPair): boolean {
  return isHalfFound(pair) && isSourceFound(pair) && isCueFound(pair);
}

export function isRelationExact({ gold, predicted }: AlignedPair): boolean {
  return ROLES.every((role) => isSameSet(gold[role], predicted[role]));
}
