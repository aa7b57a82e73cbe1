import { loadWords } from '../../lexicon/load.ts';
import type { Claim } from '../../model/claim.ts';
import { hull, isOverlapping, mergeSpans, span, type Span } from '../../model/span.ts';
import { matchPhrase } from '../../text/phrases.ts';
import type { Segments, Sentence, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Quotation } from '../quotes/layer.ts';
import { firstBehind, tokensIn, type ClaimContext } from './context.ts';
import { findDatelineEnd } from './dateline.ts';
import { findClause, hasPlainSubject, hasPredicate, type Clause } from './predicate.ts';
import { hasOpenMark, isWord, trimPart, trimSentence } from './runs.ts';
import { scoreStatement } from './statement-score.ts';
import { buildStatement } from './statement.ts';

const SHORTEST = 4;
const LEAD_SENTENCES = 6;

const DANGLING = new Set(['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART', 'AUX']);
const SAYING = /^(?:said|says|say|saying|told|telling|according)$/;
const PERSONAL = /^(?:i|we|my|our|me|you|your)$/;

/** What is not the outlet's own assertion: contents with their cues and sources, and everything quoted. */
function findTaken(attributions: readonly Attribution[], quotations: readonly Quotation[]): Span[] {
  const said = attributions.flatMap(({ content, cue, source }) => [
    ...content,
    ...(cue?.spans ?? []),
    ...source,
  ]);
  const quoted = quotations.filter(({ role }) => role === 'speech').flatMap(({ spans }) => spans);
  return mergeSpans([...said, ...quoted]);
}

function overlapping(taken: readonly Span[], sentence: Sentence): readonly Span[] {
  const first = firstBehind(taken, sentence.start);
  let end = first;
  while ((taken[end]?.start ?? Infinity) < sentence.end) end += 1;
  return taken.slice(first, end);
}

/** The stretches of the sentence's tokens that no taken span covers. */
function findFree(tokens: readonly Token[], taken: readonly Span[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (taken.some((other) => isOverlapping(token, other))) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(token);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Long enough, complete, no question, nobody's words that attribution has missed, neither in the first person nor to the reader. */
function isReport(sentence: readonly Token[], run: readonly Token[]): boolean {
  const last = run.at(-1);
  if (last === undefined || run.filter(isWord).length < SHORTEST) return false;
  if (DANGLING.has(last.tag) && !/^[.!]$/.test(sentence.at(-1)?.text ?? '')) return false;
  if (sentence.slice(-2).some(({ text }) => text === '?')) return false;
  if (run.some(({ lower }) => SAYING.test(lower)) || hasOpenMark(run)) return false;
  if (run.some(({ lower }) => PERSONAL.test(lower))) return false;
  return !run.some((_, index) => matchPhrase('editorial-notes', run, index) !== undefined);
}

/**
 * In "Ortiz, who said that …, left", and in "Ortiz left, saying that …", what is left of the sentence belongs to the source
 * before it.
 */
function joinSource(
  { tokens }: Segments,
  run: readonly Token[],
  sentence: Sentence,
  attributions: readonly Attribution[],
): readonly Span[] {
  const place = hull(run);
  const [first] = run;
  if (place === undefined || first === undefined) return [];
  if (first.tag !== 'VERB' && first.tag !== 'AUX') return [place];
  const before = tokens[first.index - 1];
  const owner = attributions.find(
    ({ source: [source] }) =>
      source?.start === sentence.start &&
      source.end < place.start &&
      (before?.tag === 'PUNCT' || before?.end === source.end),
  );
  return owner === undefined ? [place] : [...owner.source, place];
}

/** "Ortiz asked on Tuesday.": a cue whose content stands elsewhere. */
function isMereAttribution({ group, after }: Clause): boolean {
  const verb = group.at(-1);
  const said = after.filter((token) => isWord(token) && token.tag !== 'ADV');
  return verb !== undefined && loadWords('cue-verbs').has(verb.lemma) && said.length <= 2;
}

function longest(runs: readonly (readonly Token[])[]): readonly Token[] {
  return runs.reduce((best, next) => (next.length > best.length ? next : best), []);
}

/** The sentence's end with its stop; where it ends on a comma or a bracket, the end of its last word. */
function endOf(run: readonly Token[], { end }: Sentence, text: string): number {
  return /[,;:)\]–—-]/.test(text.charAt(end - 1)) ? (run.at(-1)?.end ?? end) : end;
}

function readSentence(
  context: ClaimContext,
  sentence: Sentence,
  taken: readonly Span[],
  attributions: readonly Attribution[],
): Claim | undefined {
  const { article, segments } = context;
  const all = segments.tokens.slice(sentence.firstToken, sentence.endToken);
  const near = overlapping(taken, sentence);
  const textStart = findDatelineEnd(article.text, sentence);
  const own = all.filter(({ start }) => start >= textStart);
  const isWhole = near.length === 0;
  const run = isWhole ? trimSentence(own) : longest(findFree(own, near).map((free) => trimPart(all, free)));
  const [first] = run;
  if (first === undefined || !isReport(all, run)) return undefined;
  const spans = isWhole
    ? [span(first.start, endOf(run, sentence, article.text))]
    : joinSource(segments, run, sentence, attributions);
  const tokens = tokensIn(segments, spans);
  const clause = findClause(tokens);
  if (!isWhole && !hasPlainSubject(clause)) return undefined;
  if (!hasPredicate(clause) || isMereAttribution(clause)) return undefined;
  const rules = [isWhole ? 'statement-sentence' : 'statement-part'];
  const statement = buildStatement(context, spans, rules);
  const isLead = sentence.index < LEAD_SENTENCES;
  return { ...statement, score: scoreStatement({ tokens, clause, statement, isLead, isWhole }) };
}

/** The sentences, or parts of them, in which the outlet itself asserts something checkable, scored at least `minimumScore`. */
export function findStatements(
  context: ClaimContext,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
  minimumScore: number,
): Claim[] {
  const taken = findTaken(attributions, quotations);
  return context.segments.sentences
    .map((sentence) => readSentence(context, sentence, taken, attributions))
    .filter((claim): claim is Claim => claim !== undefined)
    .filter(({ score }) => score > 0 && score >= minimumScore);
}
