import type { Token } from '../../text/segments.ts';
import { findCircumstance, isPhrase } from './circumstance.ts';
import { endBeforeParticiple, isBeforeQuote, isRestricted } from './endings.ts';
import type { OwnRun } from './own-runs.ts';
import { findClause, hasPredicate } from './predicate.ts';

const JOINT = /^(?:and|but|or|nor|so|yet)$/;
const SUBORDINATING = /^(?:as|that|while|when|where|who|which|because|after|before|though|although)$/;
const CLAUSE_MARK = /^(?:[,;:.!?()–—]|-+)$/;
const CONDITION = /^(?:if|unless|whether|until)$/;

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
function skipAdverbial(run: readonly Token[], isBehindCue: boolean): readonly Token[] {
  const circumstance = isBehindCue ? findCircumstance(run) : [];
  if (circumstance.length > 0) return circumstance;
  if (run[0]?.tag !== 'ADP') return run;
  const comma = run.findIndex(({ text }) => text === ',');
  return comma < 0 ? [] : run.slice(comma);
}

/** A clause begins here: at a mark, a joint or a verb that goes on with the subject before somebody's words. */
function isClauseStart(token: Token): boolean {
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

/** "After the talks, Ortiz left (, saying …)": the words up to the comma only lead to a clause. */
function leadsToClause(run: readonly Token[]): boolean {
  const comma = run.findIndex(({ text }) => text === ',');
  return !CONDITION.test(run[0]?.lower ?? '') && comma > 0 && hasPredicate(findClause(run.slice(comma + 1)));
}

/** A condition, a participle or a phrase, and no clause. */
function isFragment(run: readonly Token[]): boolean {
  const open = run.slice(run.findIndex((token) => !isMark(token)));
  const first = open.find((token) => !isLink(token));
  return isPhrase(open) || CONDITION.test(first?.lower ?? '') || first?.lower.endsWith('ing') === true;
}

/** The words from the clause's first one to its last, or none: without what leads to it and what is cut off behind it. */
function trimEnds(sentence: readonly Token[], run: readonly Token[], isLed: boolean): readonly Token[] {
  const isLead = (token: Token | undefined): boolean =>
    isMark(token) || isJoint(token) || (!isLed && isLink(token) && !isPointing(sentence, token));
  let start = 0;
  let end = run.length;
  while (start < end && isLead(run[start])) start += 1;
  while (end > start && (isMark(run[end - 1]) || isLink(run[end - 1]) || isLedBack(run, end - 1))) end -= 1;
  return run.slice(start, end);
}

/**
 * What is left of a sentence beside somebody's words, as a clause of its own: without joints, subordinators, and adverbials
 * of the cue before it. Empty where it is a fragment, or cut off within a clause ("the ministry disputed …").
 */
export function trimPart(
  sentence: readonly Token[],
  { tokens, isBehindCue, isBeforeParticiple }: OwnRun,
): readonly Token[] {
  const opensSentence = tokens[0] === sentence[0];
  const whole = isBeforeParticiple ? endBeforeParticiple(tokens) : tokens;
  const open = opensSentence ? whole : skipAdverbial(whole, isBehindCue);
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined || !(opensSentence || isClauseStart(first))) return [];
  const isEnding = last === sentence.at(-1) || CLAUSE_MARK.test(last.text) || isLink(last);
  const isComplete = (isBeforeParticiple || isEnding) && !isBeforeQuote(sentence, open);
  const isLed = opensSentence && leadsToClause(open);
  const isClause = isComplete && (isLed || !isFragment(open)) && !isRestricted(sentence, open);
  return isClause ? trimEnds(sentence, open, isLed) : [];
}

/** Half of a quotation is left: the run was cut inside a name or title in quotation marks. */
export function hasOpenMark(run: readonly Token[]): boolean {
  const count = (mark: string) => run.filter(({ text }) => text === mark).length;
  return count('"') % 2 === 1 || count('“') !== count('”');
}
