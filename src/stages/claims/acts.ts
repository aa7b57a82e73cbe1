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
 * "(Ortiz) opposed the toll", "(the council) refused to meet": a saying told as an act with an object. That it was done is the outlet's
 * own assertion, whole only with the object.
 */
export function isAct(segments: Segments, { cue, content, quoted }: Attribution): boolean {
  return cue !== null && quoted.length === 0 && !isClausal(tokensIn(segments, content));
}
