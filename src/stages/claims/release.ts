import { loadWords } from '../../lexicon/load.ts';
import type { Span } from '../../model/span.ts';
import type { Segments, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import { tokensIn } from './context.ts';

const TEMPORAL = /^(?:after|ahead|amid|before|during|following|since)$/;

/** A cue that tells of something done, beside of something said: "released a statement", "sent a letter saying". */
export interface Release {
  /** The participle that the content hangs on; empty where there is none, and what follows tells of the release. */
  readonly saying: readonly Span[];
}

/** Whether the cue is a verb with a document for its object: that it was released is the outlet's own telling. */
export function findRelease(segments: Segments, { cue, source }: Attribution): Release | undefined {
  if (cue === null || source.length === 0) return undefined;
  const words = tokensIn(segments, cue.spans);
  const verb = words.findIndex(({ tag }) => tag === 'VERB');
  if (verb < 0 || !words.slice(verb + 1).some(isDocument)) return undefined;
  const last = words.at(-1);
  return { saying: last?.lower.endsWith('ing') === true && last.tag === 'VERB' ? [last] : [] };
}

/** "(released a statement) after the talks": when it was released, and nothing that it says. */
export function isTimeOfRelease(segments: Segments, attribution: Attribution): boolean {
  const [first] = tokensIn(segments, attribution.content);
  if (first === undefined || !TEMPORAL.test(first.lower)) return false;
  return findRelease(segments, attribution)?.saying.length === 0;
}

function isDocument({ tag, lemma }: Token): boolean {
  return tag === 'NOUN' && loadWords('document-nouns').has(lemma);
}
