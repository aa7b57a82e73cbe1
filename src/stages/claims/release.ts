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
export function findRelease(segments: Segments, { cue, source, content }: Attribution): Release | undefined {
  if (cue === null) return undefined;
  const words = tokensIn(segments, cue.spans);
  const verb = words.findIndex(({ tag }) => tag === 'VERB');
  const lemma = words[verb]?.lemma;
  if (lemma === undefined) return undefined;
  const isObjectOfCue = source.length > 0 && words.slice(verb + 1).some(isDocument);
  if (!isObjectOfCue && !(isIssuing(lemma) && isBareDocument(tokensIn(segments, content)))) return undefined;
  const last = words.at(-1);
  return { saying: last?.lower.endsWith('ing') === true && last.tag === 'VERB' ? [last] : [] };
}

/** "(released a statement) on Friday after the talks", "the report (was released by)": when it was released, or what, and nothing that it says. */
export function isMereRelease(segments: Segments, attribution: Attribution): boolean {
  const tokens = tokensIn(segments, attribution.content);
  const first = tokens.find(({ lower }) => !loadWords('time-words').has(lower));
  const isTime = first !== undefined && TEMPORAL.test(first.lower);
  if (!isTime && !isBareDocument(tokens)) return false;
  return findRelease(segments, attribution)?.saying.length === 0;
}

function isIssuing(lemma: string): boolean {
  return loadWords('issuing-verbs').has(lemma);
}

/** A document is named, and nothing told of it. */
function isBareDocument(tokens: readonly Token[]): boolean {
  return tokens.some(isDocument) && tokens.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX');
}

function isDocument({ tag, lemma }: Token): boolean {
  return tag === 'NOUN' && loadWords('document-nouns').has(lemma);
}
