import type { Token } from '../../text/segments.ts';

const JOINT = /^(?:and|but|or|nor|so|yet)$/;
const SUBORDINATING = /^(?:as|that|while|when|where|who|which|because|after|before|though|although)$/;
const CLAUSE_MARK = /^(?:[,;:.!?()–—]|-+)$/;
const CONDITION = /^(?:if|unless|whether|until)$/;

export function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isMark(token: Token | undefined): boolean {
  return token?.tag === 'PUNCT' && !/^[$£€%]$/.test(token.text);
}

function isJoint(token: Token | undefined): boolean {
  return JOINT.test(token?.lower ?? '');
}

function isLink(token: Token | undefined): boolean {
  return isJoint(token) || SUBORDINATING.test(token?.lower ?? '');
}

/** The sentence's words without the punctuation and joints at the start and the punctuation at the end. */
export function trimSentence(sentence: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = sentence.length;
  while (start < end && (isMark(sentence[start]) || isJoint(sentence[start]))) start += 1;
  while (end > start && isMark(sentence[end - 1])) end -= 1;
  return sentence.slice(start, end);
}

/** "(police said) on Sunday, after three of them died": the words up to the comma belong to the cue before. */
function skipAdverbial(run: readonly Token[]): readonly Token[] {
  if (run[0]?.tag !== 'ADP') return run;
  const comma = run.findIndex(({ text }) => text === ',');
  return comma < 0 ? [] : run.slice(comma);
}

/** A clause begins here: at a mark, a joint or a verb that goes on with the subject before somebody's words. */
function isOpening(token: Token): boolean {
  return isMark(token) || isLink(token) || token.tag === 'VERB' || token.tag === 'AUX';
}

/** "That record …": at the start of a sentence no subordinator. */
function isPointing(sentence: readonly Token[], token: Token | undefined): boolean {
  return token !== undefined && token === sentence[0] && token.lower === 'that';
}

/** The preposition of "at which": what it leads is somebody's words. */
function isLedBack(run: readonly Token[], index: number): boolean {
  return run[index]?.tag === 'ADP' && /^(?:which|whom)$/.test(run[index + 1]?.lower ?? '');
}

/**
 * What is left of a sentence beside somebody's words, as a clause of its own: without joints, subordinators, and adverbials
 * of the cue before it. Empty where it is a condition, a participle, or cut off within a clause ("the ministry disputed …").
 */
export function trimPart(sentence: readonly Token[], run: readonly Token[]): readonly Token[] {
  const open = run[0] === sentence[0] ? run : skipAdverbial(run);
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) return [];
  if (first !== sentence[0] && !isOpening(first)) return [];
  if (last !== sentence.at(-1) && !CLAUSE_MARK.test(last.text) && !isLink(last)) return [];
  let start = 0;
  let end = open.length;
  while (start < end && (isMark(open[start]) || isLink(open[start])) && !isPointing(sentence, open[start]))
    start += 1;
  while (end > start && (isMark(open[end - 1]) || isLink(open[end - 1]) || isLedBack(open, end - 1)))
    end -= 1;
  const isCut = CONDITION.test(open[start]?.lower ?? '') || open[start]?.lower.endsWith('ing') === true;
  return isCut ? [] : open.slice(start, end);
}

/** Half of a quotation is left: the run was cut inside a name or title in quotation marks. */
export function hasOpenMark(run: readonly Token[]): boolean {
  const count = (mark: RegExp) => run.filter(({ text }) => mark.test(text)).length;
  return count(/^"$/) % 2 === 1 || count(/^“$/) !== count(/^”$/);
}
