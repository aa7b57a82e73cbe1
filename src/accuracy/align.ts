import type { WordSet } from './words.ts';
import { countShared, jaccard } from './words.ts';

/** An attribution as sets of words. */
export interface Roles {
  readonly source: WordSet;
  readonly cue: WordSet;
  readonly content: WordSet;
}

/** A gold attribution and the prediction that stands for it, by index; `similarity` is the Jaccard of their contents. */
export interface Alignment {
  readonly gold: number;
  readonly predicted: number;
  readonly similarity: number;
}

/** One to one, greedy by falling similarity of content; ties by cue words in common, then by order. */
export function align(gold: readonly Roles[], predicted: readonly Roles[]): Alignment[] {
  const pairs = gold.flatMap((g, goldIndex) =>
    predicted.flatMap((p, predictedIndex) => {
      if (countShared(g.content, p.content) === 0) return [];
      const similarity = jaccard(g.content, p.content);
      return [{ gold: goldIndex, predicted: predictedIndex, similarity, cues: jaccard(g.cue, p.cue) }];
    }),
  );
  pairs.sort(
    (a, b) => b.similarity - a.similarity || b.cues - a.cues || a.gold - b.gold || a.predicted - b.predicted,
  );
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const aligned: Alignment[] = [];
  for (const { gold: goldIndex, predicted: predictedIndex, similarity } of pairs) {
    if (usedGold.has(goldIndex) || usedPredicted.has(predictedIndex)) continue;
    usedGold.add(goldIndex);
    usedPredicted.add(predictedIndex);
    aligned.push({ gold: goldIndex, predicted: predictedIndex, similarity });
  }
  return aligned;
}
