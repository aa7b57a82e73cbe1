import type { Claim } from '../model/claim.ts';
import type { ClaimSpeaker } from '../model/speaker.ts';
import type { ScoredAttribution } from './gold.ts';

/** The claims of an article as predictions. Statements are the outlet's own and attribute nothing: they are left out. */
export function toPredictions(claims: readonly Claim[]): ScoredAttribution[] {
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ content, cue, speaker }) => {
      const reference = speaker === null ? undefined : toReference(speaker);
      return {
        source: speaker?.spans ?? [],
        cue: cue?.spans ?? [],
        content: content.spans,
        ...(reference !== undefined && { reference }),
      };
    });
}

/** The name that a speaker is held to; undefined where none is told. */
export function toReference({ status, name }: ClaimSpeaker): string | undefined {
  return status === 'named' ? name : undefined;
}
