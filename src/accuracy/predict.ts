import type { Claim } from '../model/claim.ts';
import type { ClaimSpeaker } from '../model/speaker.ts';
import type { Prediction } from './gold.ts';

/** The claims of an article as predictions. Statements are the outlet's own and attribute nothing: they are left out. */
export function toPredictions(claims: readonly Claim[]): Prediction[] {
  return claims
    .filter(({ kind }) => kind !== 'statement')
    .map(({ content, cue, speaker, score, rules }) => {
      const reference = speaker === null ? undefined : toReference(speaker);
      return {
        source: speaker?.spans ?? [],
        cue: cue?.spans ?? [],
        content: content.spans,
        ...(reference !== undefined && { reference }),
        score,
        rules,
      };
    });
}

/**
 * The name that a speaker is held to: of a body or document without one its description ("the report by the auditors"), as gold has it,
 * too; undefined where a person is only described, and where nobody is told.
 */
export function toReference({ status, kind, name }: ClaimSpeaker): string | undefined {
  const isNameLike = status === 'described' && (kind === 'group' || kind === 'document');
  return status === 'named' || isNameLike ? name : undefined;
}
