import type { Span } from '../model/span.ts';
import type { ScoredAttribution } from './gold.ts';
import type { WordSet } from './words.ts';
import { kindOf } from './quoted.ts';

/** What a reader of claims needs: contents at least partly quoted, and cues that hold a form of a speech word. */
export function isSpeechOrClaim(
  text: string,
  attribution: ScoredAttribution,
  content: WordSet,
  quoted: WordSet,
  speechForms: ReadonlySet<string>,
): boolean {
  return kindOf(content, quoted) !== 'indirect' || hasSpeechWord(text, attribution.cue, speechForms);
}

function hasSpeechWord(text: string, cue: readonly Span[], speechForms: ReadonlySet<string>): boolean {
  return cue.some(({ start, end }) =>
    (
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).some((word) => speechForms.has(word)),
  );
}
