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

/** Claims with the same words; `speakerId` is that of the first whose speaker is known. */
interface Repetition {
  readonly members: Claim[];
  readonly isStatement: boolean;
  speakerId: string | undefined;
}

function speakerIdOf(claim: Claim): string | undefined {
  return isUnknown(claim) ? undefined : claim.speaker?.id;
}

function fits(repetition: Repetition, claim: Claim): boolean {
  if (repetition.isStatement !== (claim.kind === 'statement')) return false;
  const id = speakerIdOf(claim);
  return id === undefined || repetition.speakerId === undefined || id === repetition.speakerId;
}

/** The first claim whose speaker is known, else the first, stands for the rest. */
function standFor({ members }: Repetition): Claim[] {
  const claim = members.find((member) => !isUnknown(member)) ?? members[0];
  if (claim === undefined) return [];
  const repeats = members
    .filter((member) => member !== claim)
    .map(({ content }) => hull(content.spans))
    .filter((place): place is Span => place !== undefined);
  return [{ ...claim, repeats: repeats.sort(compareSpans) }];
}

/**
 * One claim for the same words of the same or an unknown speaker, so that a quotation printed three times counts once; where else
 * the words stand goes to `repeats`.
 */
export function joinRepeats(claims: readonly Claim[]): Claim[] {
  const byWords = new Map<string, Repetition[]>();
  const all: Repetition[] = [];
  for (const claim of claims) {
    const key = wordsKey(claim);
    const sameWords = byWords.get(key) ?? [];
    const known = key === '' ? undefined : sameWords.find((repetition) => fits(repetition, claim));
    if (known !== undefined) {
      known.members.push(claim);
      known.speakerId ??= speakerIdOf(claim);
      continue;
    }
    const fresh = {
      members: [claim],
      isStatement: claim.kind === 'statement',
      speakerId: speakerIdOf(claim),
    };
    all.push(fresh);
    if (key !== '') byWords.set(key, [...sameWords, fresh]);
  }
  return all.flatMap(standFor);
}
