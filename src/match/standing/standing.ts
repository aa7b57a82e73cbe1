/**
 * How two claims stand to each other among all claims of their event. Within an event all claims share its names and its subject; what tells
 * two of them to be about one thing is what they share that the others have not. The words that stand around a claim tell what its own
 * leave open: who "he" is, what "the bill" is. All from 0 to 1.
 */
export interface Standing {
  /** Weight of what the claims share to the weight of either, the larger and the smaller share. */
  readonly containmentHigh: number;
  readonly containmentLow: number;
  /** Weight of what they share to the geometric mean of both weights. */
  readonly likeness: number;
  /** Weight of what they share. */
  readonly shared: number;
  /** Their likeness to the largest that either has with a claim of the other's article, the larger and the smaller share. */
  readonly rankHigh: number;
  readonly rankLow: number;
  /** The part of the one claim that stands in the sentence of the other, the larger and the smaller. */
  readonly inSentenceHigh: number;
  readonly inSentenceLow: number;
  /** The same of the two sentences with their speakers' names. */
  readonly sentenceLikeness: number;
  readonly sentenceShared: number;
  readonly sentenceRankHigh: number;
  readonly sentenceRankLow: number;
  /** The same with the sentences before them. */
  readonly inPassageHigh: number;
  readonly inPassageLow: number;
  readonly passageLikeness: number;
}

/** Weights of the words that two claims share, by where they stand. */
export interface SharedWeights {
  readonly claims: number;
  /** Words of the first claim in the sentence of the second, and the other way round. */
  readonly firstInSentence: number;
  readonly secondInSentence: number;
  readonly sentences: number;
  readonly firstInPassage: number;
  readonly secondInPassage: number;
  readonly passages: number;
}
