import type { Standing } from '../../src/match/standing/index.ts';

/** Two claims that share nothing. */
export const FAR: Standing = {
  containmentHigh: 0,
  containmentLow: 0,
  likeness: 0,
  shared: 0,
  rankHigh: 0,
  rankLow: 0,
  inSentenceHigh: 0,
  inSentenceLow: 0,
  sentenceLikeness: 0,
  sentenceShared: 0,
  sentenceRankHigh: 0,
  sentenceRankLow: 0,
  inPassageHigh: 0,
  inPassageLow: 0,
  passageLikeness: 0,
};

/** Two that are each other's nearest. */
export const NEAR: Standing = {
  containmentHigh: 0.8,
  containmentLow: 0.7,
  likeness: 0.7,
  shared: 0.4,
  rankHigh: 1,
  rankLow: 1,
  inSentenceHigh: 0.8,
  inSentenceLow: 0.7,
  sentenceLikeness: 0.7,
  sentenceShared: 0.4,
  sentenceRankHigh: 1,
  sentenceRankLow: 1,
  inPassageHigh: 0.8,
  inPassageLow: 0.7,
  passageLikeness: 0.6,
};
