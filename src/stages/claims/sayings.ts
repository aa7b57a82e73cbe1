import { loadWords } from '../../lexicon/load.ts';
import { isOverlapping } from '../../model/span.ts';
import type { Segments, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import { tokenRange, tokensIn } from './context.ts';

/** Marks and subordinators, where the circumstance ends and a clause of its own may begin. */
const BREAK = /^(?:[,;:.!?()]|[—–―-]+|because|while|when|as|since|although|though|if|who)$/;
const SHORTEST_CIRCUMSTANCE = 3;
const DANGLING = new Set(['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART', 'AUX', 'VERB']);

/** "in an interview with Norland Radio", "at a hearing on Monday": an occasion or a medium, with a name or a number that tells which. */
function isTelling(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return (
    words.length >= SHORTEST_CIRCUMSTANCE &&
    words.some(({ tag, lemma }) => tag === 'NOUN' && loadWords('speech-settings').has(lemma)) &&
    words.some(({ tag }) => tag === 'PROPN' || tag === 'NUM') &&
    last !== undefined &&
    !DANGLING.has(last.tag)
  );
}

/**
 * That somebody spoke on an occasion, without what was said: "Ortiz said in an interview on Monday". Empty where no circumstance stands behind
 * the cue: a bare "Ortiz said" tells nothing.
 */
export function findSaying(segments: Segments, { cue, source, content }: Attribution): readonly Token[] {
  const { tokens, sentences } = segments;
  const [head] = cue === null ? [] : tokensIn(segments, cue.spans);
  const [subject, ...others] = source;
  if (head === undefined || subject === undefined || others.length > 0 || head.lower.endsWith('ing'))
    return [];
  const { firstToken, endToken } = tokenRange(segments, subject);
  if (endToken > head.index || tokens[firstToken]?.sentence !== head.sentence) return [];
  const rest = tokens.slice(head.index + 1, sentences[head.sentence]?.endToken);
  const end = rest.findIndex(
    (token) => BREAK.test(token.lower) || content.some((span) => isOverlapping(span, token)),
  );
  const circumstance = end < 0 ? rest : rest.slice(0, end);
  return isTelling(circumstance) ? [...tokens.slice(firstToken, head.index + 1), ...circumstance] : [];
}
