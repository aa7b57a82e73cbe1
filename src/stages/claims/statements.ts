import type { Claim } from '../../model/claim.ts';
import { hull, isOverlapping, mergeSpans, span, type Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Quotation } from '../quotes/layer.ts';
import { firstBehind, tokensIn, type ClaimContext } from './context.ts';
import { findDatelineEnd } from './dateline.ts';
import { findClause, hasPredicate } from './predicate.ts';
import { scoreStatement } from './statement-score.ts';
import { buildStatement } from './statement.ts';

const SHORTEST = 5;
const LEAD_SENTENCES = 6;

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

const LEADING = /^(?:and|but|or|nor|so|yet)$/;
const LEADING_IN_PART =
  /^(?:and|but|or|nor|so|yet|as|that|while|when|who|which|because|after|before|though|although)$/;

/** Without the punctuation and joints at the start and the punctuation, but a full stop, at the end. */
function trimRun(run: readonly Token[], leading: RegExp): readonly Token[] {
  let start = 0;
  let end = run.length;
  const isEdge = (token: Token | undefined) => token?.tag === 'PUNCT' && !/^[$£€%]$/.test(token.text);
  while (start < end && (isEdge(run[start]) || leading.test(run[start]?.lower ?? ''))) start += 1;
  while (end > start && isEdge(run[end - 1])) end -= 1;
  return run.slice(start, end);
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const DANGLING = new Set(['ADP', 'DET', 'SCONJ', 'CCONJ', 'PART', 'AUX']);
const SAYING = /^(?:said|says|say|saying|told|telling|according)$/;

/** Half of a quotation is left: the run was cut inside a name or title in quotation marks. */
function hasOpenMark(run: readonly Token[]): boolean {
  const count = (mark: RegExp) => run.filter(({ text }) => mark.test(text)).length;
  return count(/^"$/) % 2 === 1 || count(/^“$/) !== count(/^”$/);
}

/** Long enough, complete, no question, nobody's words that attribution has missed, not in the first person. */
function isReport(sentence: readonly Token[], run: readonly Token[]): boolean {
  const last = run.at(-1);
  if (last === undefined || run.filter(isWord).length < SHORTEST || DANGLING.has(last.tag)) return false;
  if (sentence.slice(-2).some(({ text }) => text === '?')) return false;
  if (run.some(({ lower }) => SAYING.test(lower)) || hasOpenMark(run)) return false;
  return !run.some(({ lower }) => /^(?:i|we|my|our|me|you|your)$/.test(lower));
}

/** In "Ortiz, who said that …, left", what is left of the sentence belongs to the source before it. */
function joinSource(
  run: readonly Token[],
  sentence: Sentence,
  attributions: readonly Attribution[],
): readonly Span[] {
  const place = hull(run);
  if (place === undefined) return [];
  const isVerb = run[0]?.tag === 'VERB' || run[0]?.tag === 'AUX';
  const owner = attributions.find(
    ({ source }) => source[0]?.start === sentence.start && source[0].end < place.start,
  );
  return isVerb && owner !== undefined ? [...owner.source, place] : [place];
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
  const runs = findFree(own, near).map((free) => trimRun(free, near.length > 0 ? LEADING_IN_PART : LEADING));
  const run = runs.reduce((longest, next) => (next.length > longest.length ? next : longest), []);
  if (!isReport(all, run)) return undefined;
  const isWhole = near.length === 0;
  const spans = isWhole
    ? [span(run[0]?.start ?? textStart, sentence.end)]
    : joinSource(run, sentence, attributions);
  const tokens = tokensIn(segments, spans);
  const clause = findClause(tokens);
  if (!hasPredicate(clause)) return undefined;
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
