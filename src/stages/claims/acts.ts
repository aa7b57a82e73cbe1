import type { Segments, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import { tokensIn } from './context.ts';
import { findClause, hasPlainSubject, hasPredicate } from './predicate.ts';

const CLAUSAL = /^(?:that|if|whether|who|whom|whose|which|what|when|where|why|how)$/;

/** "that the toll stays", "whether …", "the toll stays": what is said is itself true or false. */
function isClausal(content: readonly Token[]): boolean {
  const words = content.filter(({ tag }) => tag !== 'PUNCT');
  if (words[0] === undefined || words[0].lower === 'to') return false;
  if (CLAUSAL.test(words[0].lower)) return true;
  const clause = findClause(content);
  return hasPredicate(clause) && hasPlainSubject(clause);
}

/**
 * "(Ortiz) opposed the toll", "(the council) refused to meet", "(he) called it “a folly”": a saying told in one sentence as an act with an
 * object. That it was done is the outlet's own assertion, whole only with the object.
 */
export function isAct(segments: Segments, { cue, content, kind }: Attribution): boolean {
  if (cue === null || kind === 'direct') return false;
  const words = tokensIn(segments, content);
  const [head] = tokensIn(segments, cue.spans);
  return words.every(({ sentence }) => sentence === head?.sentence) && !isClausal(words);
}
