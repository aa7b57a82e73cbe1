import type { Claim } from '../../model/claim.ts';
import { compareSpans, hull, type Span } from '../../model/span.ts';

const SHORTEST = 4;

/** The words of the content in lower case, without punctuation; empty where they are too few to know again. */
function wordsKey({ content }: Claim): string {
  const words = content.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < SHORTEST ? '' : words.join(' ');
}

function isUnknown({ speaker }: Claim): boolean {
  return speaker === null || speaker.status === 'unknown';
}

function isSameSpeaker(a: Claim, b: Claim): boolean {
  if ((a.kind === 'statement') !== (b.kind === 'statement')) return false;
  return isUnknown(a) || isUnknown(b) || a.speaker?.id === b.speaker?.id;
}

/** The claim that stands for the rest: the first whose speaker is known, else the first. */
function representative(claims: readonly Claim[]): Claim | undefined {
  return claims.find((claim) => !isUnknown(claim)) ?? claims[0];
}

/**
 * One claim for the same words of the same or an unknown speaker, so that a quotation printed three times counts once; where else
 * the words stand goes to `repeats`.
 */
export function joinRepeats(claims: readonly Claim[]): Claim[] {
  const byWords = new Map<string, Claim[][]>();
  const joined: Claim[][] = [];
  for (const claim of claims) {
    const key = wordsKey(claim);
    const groups = byWords.get(key) ?? [];
    const group =
      key === ''
        ? undefined
        : groups.find((members) => members.every((member) => isSameSpeaker(member, claim)));
    if (group !== undefined) {
      group.push(claim);
      continue;
    }
    const fresh = [claim];
    joined.push(fresh);
    byWords.set(key, [...groups, fresh]);
  }
  return joined.flatMap((members) => {
    const claim = representative(members);
    if (claim === undefined) return [];
    const others = members.filter((member) => member !== claim);
    const repeats = others
      .map((other) => hull(other.content.spans))
      .filter((place): place is Span => place !== undefined);
    return [{ ...claim, repeats: repeats.sort(compareSpans) }];
  });
}
