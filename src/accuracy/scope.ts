import type { Span } from '../model/span.ts';
import type { AttributionKind } from './quoted.ts';
import { wordsIn } from './words.ts';

/** What a reader of claims needs: contents at least partly quoted, and cues that hold a form of a speech word. */
export function isSpeechOrClaim(
  text: string,
  kind: AttributionKind,
  cue: readonly Span[],
  speechForms: ReadonlySet<string>,
): boolean {
  return kind !== 'indirect' || wordsIn(text, cue).some(({ word }) => speechForms.has(word));
}
