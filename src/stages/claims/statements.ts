import { loadWords } from '../../lexicon/load.ts';
import type { Claim } from '../../model/claim.ts';
import { span, type Span } from '../../model/span.ts';
import { isWord } from '../../text/is-word.ts';
import { matchPhrase } from '../../text/phrases.ts';
import type { Sentence, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Quotation } from '../quotes/layer.ts';
import { isAct } from './acts.ts';
import type { ClaimContext } from './context.ts';
import { findDatelineEnd } from '../../text/dateline.ts';
import { findOwnRuns } from './own-runs.ts';
import { findOwnership, takenIn, type Ownership } from './ownership.ts';
import { hasPlainSubject, hasPredicate, tellsSomething, type Clause } from './predicate.ts';
import { hasOpenMark, trimPart, trimSentence } from './runs.ts';
import { findSaying } from './sayings.ts';
import { scoreStatement } from './statement-score.ts';
import { buildStatement, readStatement, type StatementReading } from './statement.ts';

const SHORTEST = 4;
const LEAD_SENTENCES = 6;

const WHOLE = 'statement-sentence';
const PART = 'statement-part';
const SAYING = 'statement-saying';

const DANGLING = new Set(['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART', 'AUX']);
const WORDS_OF_SAYING = /^(?:said|says|say|saying|told|telling|according)$/;
const PERSONAL = /^(?:i|we|my|our|me|you|your)$/;

/** Words of saying that no attribution explains: not those that are the sentence's own predicate ("Ortiz declined to say whether …"). */
function hasMissedSpeech(run: readonly Token[], { group, after }: Clause, isWhole: boolean): boolean {
  const isTold = isWhole && after[0]?.text !== ',';
  return run.some((token) => WORDS_OF_SAYING.test(token.lower) && !(isTold && group.includes(token)));
}

/** "C., left the hall.": what follows a sentence that was cut in an abbreviation. */
function isCutAbbreviation([first, second]: readonly Token[]): boolean {
  return second?.text === ',' && /^\p{Lu}\.$/u.test(first?.text ?? '');
}

/** Long enough, complete, no question, nobody's words that attribution has missed, neither in the first person nor to the reader. */
function isReport(
  sentence: readonly Token[],
  run: readonly Token[],
  { tokens, clause }: StatementReading,
  isWhole: boolean,
): boolean {
  const last = run.at(-1);
  if (last === undefined || run.filter(isWord).length < SHORTEST || isCutAbbreviation(run)) return false;
  if (DANGLING.has(last.tag) && !/^[.!]$/.test(sentence.at(-1)?.text ?? '')) return false;
  if (sentence.slice(-2).some(({ text }) => text === '?')) return false;
  if (hasMissedSpeech(run, clause, isWhole) || hasOpenMark(tokens)) return false;
  if (run.some(({ lower }) => PERSONAL.test(lower))) return false;
  return !run.some((_, index) => matchPhrase('editorial-notes', run, index) !== undefined);
}

/** "was rebuffed", "would be held": of what was done to the subject nothing is missing. */
function isPassive(group: readonly Token[]): boolean {
  const isAided = group.slice(0, -1).some(({ tag, lemma }) => tag === 'AUX' && lemma === 'be');
  return isAided && group.at(-1)?.lower.endsWith('ing') === false;
}

/** "Ortiz asked on Tuesday.": a cue whose content stands elsewhere. */
function isMereAttribution({ group, after }: Clause): boolean {
  if (isPassive(group)) return false;
  const verb = group.at(-1);
  const said = after.filter((token) => isWord(token) && token.tag !== 'ADV');
  return verb !== undefined && loadWords('cue-verbs').has(verb.lemma) && said.length <= 2;
}

/** The sentence's end with its stop; where it ends on a comma or a bracket, the end of its last word. */
function endOf(run: readonly Token[], { end }: Sentence, text: string): number {
  return /[,;:)\]–—-]/.test(text.charAt(end - 1)) ? (run.at(-1)?.end ?? end) : end;
}

/** The places of the tokens, one span for each run without a gap. */
function spansOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let last = -1;
  for (const { index, start, end } of tokens) {
    const open = spans.at(-1);
    if (open !== undefined && index === last + 1) spans.splice(-1, 1, span(open.start, end));
    else spans.push(span(start, end));
    last = index;
  }
  return spans;
}

interface Part {
  readonly run: readonly Token[];
  readonly spans: readonly Span[];
}

function findParts(
  { article, segments }: ClaimContext,
  sentence: Sentence,
  all: readonly Token[],
  ownership: Ownership,
): Part[] {
  const textStart = findDatelineEnd(article.text, sentence);
  const own = all.filter(({ start }) => start >= textStart);
  const taken = takenIn(ownership, sentence);
  if (taken.length > 0)
    return findOwnRuns(segments, own, taken, ownership)
      .map((free) => trimPart(all, free))
      .map((run) => ({ run, spans: spansOf(run) }));
  const run = trimSentence(own);
  const [first] = run;
  return first === undefined ? [] : [{ run, spans: [span(first.start, endOf(run, sentence, article.text))] }];
}

/** The statements of a sentence, scored at least `minimumScore`: the sentence itself, or the clauses beside somebody's words. */
function readSentence(
  context: ClaimContext,
  sentence: Sentence,
  ownership: Ownership,
  minimumScore: number,
): Claim[] {
  const all = context.segments.tokens.slice(sentence.firstToken, sentence.endToken);
  const isWhole = takenIn(ownership, sentence).length === 0;
  const isLead = sentence.index < LEAD_SENTENCES;
  return findParts(context, sentence, all, ownership).flatMap(({ run, spans }) => {
    if (run.length === 0) return [];
    const reading = readStatement(context, spans);
    const { clause } = reading;
    if (!isReport(all, run, reading, isWhole)) return [];
    if (!isWhole && !hasPlainSubject(clause)) return [];
    if (!(isWhole ? tellsSomething(clause) : hasPredicate(clause)) || isMereAttribution(clause)) return [];
    const score = scoreStatement(reading, { isLead, isWhole });
    if (score <= 0 || score < minimumScore) return [];
    return [buildStatement(context, reading, { score, rules: [isWhole ? WHOLE : PART] })];
  });
}

/** That something was said on an occasion, where an attribution tells of it. */
function readSaying(context: ClaimContext, attribution: Attribution, minimumScore: number): Claim[] {
  const run = isAct(context.segments, attribution) ? [] : findSaying(context.segments, attribution);
  if (run.length === 0 || hasOpenMark(run)) return [];
  const reading = readStatement(context, spansOf(run));
  const score = scoreStatement(reading, { isLead: false, isWhole: false });
  return score < minimumScore ? [] : [buildStatement(context, reading, { score, rules: [SAYING] })];
}

/** The sentences, or parts of them, in which the outlet itself asserts something checkable, scored at least `minimumScore`. */
export function findStatements(
  context: ClaimContext,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  minimumScore: number,
): Claim[] {
  const ownership = findOwnership(context.segments, attributions, quotations);
  return [
    ...attributions.flatMap((attribution) => readSaying(context, attribution, minimumScore)),
    ...context.segments.sentences.flatMap((sentence) =>
      readSentence(context, sentence, ownership, minimumScore),
    ),
  ];
}
