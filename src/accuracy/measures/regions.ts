import { HALF } from '../align.ts';
import { counts, type Score } from '../counts.ts';
import type { JudgedArticle } from '../judge.ts';
import { countShared, union, type WordSet } from '../words.ts';

/** Shorter quoted stretches are mostly scare quotes and titles. */
const SHORTEST_REGION = 3;

/** Whether what stands between quotation marks is taken for speech where at least half of its words are. */
export function measureQuotedRegions({ quotedStretches, gold, predicted }: JudgedArticle): Score {
  const regions = quotedStretches.filter(({ size }) => size >= SHORTEST_REGION);
  const inGold = regions.filter(isSpeechIn(union(gold.map(({ content }) => content))));
  const inPredicted = regions.filter(isSpeechIn(union(predicted.map(({ content }) => content))));
  const right = inPredicted.filter((region) => inGold.includes(region)).length;
  return { 'quoted region': counts(right, inPredicted.length, inGold.length) };
}

function isSpeechIn(content: WordSet): (region: WordSet) => boolean {
  return (region) => countShared(region, content) >= region.size * HALF;
}
