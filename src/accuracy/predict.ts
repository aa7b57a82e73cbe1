import type { Claim } from '../model/claim.ts';
import type { Prediction } from './gold.ts';

/** The claims of an article as predictions. Statements are the outlet's own and attribute nothing: they are left out. */
export function toPredictions(claims: readonly Claim[]): Prediction[] {
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ content, cue, speaker, score, rules }) => ({
      source: speaker?.spans ?? [],
      cue: cue?.spans ?? [],
      content: content.spans,
      ...(speaker?.status === 'named' && { reference: speaker.name }),
      score,
      rules,
    }));
}
