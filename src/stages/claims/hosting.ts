import type { Segments, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import { tokenRange, tokensIn } from './context.ts';
import { findClause } from './predicate.ts';

/**
 * How an attribution hangs on a clause that the outlet itself asserts: by a participle ("released a statement saying …"), by a
 * relative clause ("Ortiz, who said …, resigned"), by a second predicate ("Ortiz resigned and said …").
 */
export type Hosting = 'participle' | 'relative' | 'coordinated';

const RELATIVE = /^(?:who|which|that)$/;
const JOINT = /^(?:and|but|then)$/;

function isChain({ tag }: Token): boolean {
  return tag === 'AUX' || tag === 'ADV' || tag === 'PART';
}

/** Index of the token before the cue and the auxiliaries and adverbs that lead to it. */
function lastBefore(tokens: readonly Token[], cue: Token): number {
  let index = cue.index - 1;
  for (let token = tokens[index]; token !== undefined && isChain(token); token = tokens[index]) {
    if (RELATIVE.test(token.lower)) break;
    index -= 1;
  }
  return index;
}

/** "saying", but not "was saying". */
function isParticiple(tokens: readonly Token[], cue: Token): boolean {
  return cue.lower.endsWith('ing') && !tokens.slice(lastBefore(tokens, cue) + 1, cue.index).some(isAuxiliary);
}

function isAuxiliary({ tag }: Token): boolean {
  return tag === 'AUX';
}

/** "Ortiz's": what follows is a noun. */
function isOwner(token: Token | undefined): boolean {
  return token?.tag === 'PART';
}

/** How the attribution's source belongs to a clause around it; undefined where the cue is that clause's predicate, or the source follows it. */
export function findHosting(segments: Segments, { cue, source }: Attribution): Hosting | undefined {
  const { tokens } = segments;
  const [head] = cue === null ? [] : tokensIn(segments, cue.spans);
  if (head === undefined) return undefined;
  const [first] = source;
  const { firstToken, endToken } = tokenRange(segments, first ?? head);
  if (first === undefined || tokens[firstToken]?.sentence !== head.sentence)
    return isParticiple(tokens, head) ? 'participle' : undefined;
  if (first.end > head.start) return undefined;
  const before = lastBefore(tokens, head);
  if (RELATIVE.test(head.lower) || RELATIVE.test(tokens[before]?.lower ?? '')) return 'relative';
  if (isParticiple(tokens, head)) return isOwner(tokens[endToken - 1]) ? undefined : 'participle';
  const isJoined = before >= endToken && JOINT.test(tokens[before]?.lower ?? '');
  const hasPredicate = findClause(tokens.slice(firstToken, before)).group.length > 0;
  return isJoined && hasPredicate ? 'coordinated' : undefined;
}

/** Whether a comma or a dash stands before the cue's clause: "Ortiz left, saying …", "Ortiz, who opposed …". */
export function isSetOff(segments: Segments, { cue }: Attribution): boolean {
  const [head] = cue === null ? [] : tokensIn(segments, cue.spans);
  if (head === undefined) return false;
  const { tokens } = segments;
  const before = lastBefore(tokens, head);
  const opener = RELATIVE.test(tokens[before]?.lower ?? '') ? before - 1 : before;
  return /^[,—–―-]+$/.test(tokens[opener]?.text ?? '');
}
