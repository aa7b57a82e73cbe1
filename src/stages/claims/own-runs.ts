import { isOverlapping, mergeSpans, type Span } from '../../model/span.ts';
import type { Segments, Sentence, Token } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Quotation } from '../quotes/layer.ts';
import { isAct } from './acts.ts';
import { firstBehind } from './context.ts';
import { findHosting, isSetOff } from './hosting.ts';
import { isFinite } from './predicate.ts';
import { findRelease } from './release.ts';

/** Which words of an article are the outlet's own, and where its own clauses touch somebody's words. */
export interface Ownership {
  /** What is not the outlet's own assertion: contents, cues, the sources that are the cue's subject, and everything quoted. */
  readonly taken: readonly Span[];
  /** Cues and the sources that are their subjects. */
  readonly reporting: readonly Span[];
  /** Ends of the sources, the outlet's own words, that a participle or a relative clause goes on from. */
  readonly hostEnds: ReadonlySet<number>;
  /** Starts of the cues that are participles. */
  readonly participles: ReadonlySet<number>;
}

/** A run of the outlet's own words within a sentence. */
export interface OwnRun {
  /** With a gap where a relative clause with somebody's words was passed over. */
  readonly tokens: readonly Token[];
  /** A cue or its subject stands right before. */
  readonly isBehindCue: boolean;
  /** A participle goes on from the last word: "(released a statement) saying". */
  readonly isBeforeParticiple: boolean;
}

/** Less sure attributions without a quotation are often mere deeds ("The committee approved it"): the sentence may be the outlet's own, too. */
const LEAST_SCORE = 0.55;

export function findOwnership(
  segments: Segments,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): Ownership {
  const reporting: Span[] = [];
  const contents: Span[] = [];
  const hostEnds = new Set<number>();
  const participles = new Set<number>();
  for (const attribution of attributions) {
    const { cue, source, quoted, score } = attribution;
    if (score < LEAST_SCORE && quoted.length === 0) continue;
    const release = findRelease(segments, attribution);
    if (release !== undefined) {
      reporting.push(...release.saying);
      if (release.saying.length > 0) contents.push(...attribution.content);
      for (const { start } of release.saying) participles.add(start);
      continue;
    }
    const hosting = findHosting(segments, attribution);
    const isAppended = hosting === 'participle' || hosting === 'relative';
    if (isAct(segments, attribution) && !(isAppended && isSetOff(segments, attribution))) continue;
    contents.push(...attribution.content);
    reporting.push(...(cue?.spans ?? []), ...(hosting === undefined ? source : []));
    if (hosting === 'participle') participles.add(cue?.spans[0]?.start ?? -1);
    if (isAppended) hostEnds.add(source.at(-1)?.end ?? -1);
  }
  const quoted = quotations.filter(({ role }) => role === 'speech').flatMap(({ spans }) => spans);
  return {
    taken: mergeSpans([...contents, ...reporting, ...quoted]),
    reporting: mergeSpans(reporting),
    hostEnds,
    participles,
  };
}

/** The taken spans that the sentence meets. */
export function takenIn({ taken }: Ownership, sentence: Sentence): readonly Span[] {
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

function withoutMarks(run: readonly Token[]): readonly Token[] {
  const first = run.findIndex(({ tag }) => tag !== 'PUNCT');
  return first < 0 ? [] : run.slice(first);
}

/** The run up to its last word, without the mark and the pronoun that lead to a relative clause. */
function withoutLead(run: readonly Token[]): readonly Token[] {
  const last = run.findLastIndex(({ tag, lower }) => tag !== 'PUNCT' && !/^(?:who|which|that)$/.test(lower));
  return run.slice(0, last + 1);
}

/** "Ortiz, who said that …, resigned", "a note saying that … was found": the two ends of a clause around somebody's words. */
function joinAround(left: readonly Token[], right: readonly Token[], { hostEnds }: Ownership): Token[] {
  const [subject, predicate] = [withoutLead(left), withoutMarks(right)];
  const end = subject.at(-1)?.end;
  return end !== undefined && hostEnds.has(end) && isFinite(predicate, 0) ? [...subject, ...predicate] : [];
}

/** The runs of the sentence's own words among `tokens`, in text order. */
export function findOwnRuns(
  { tokens: all }: Segments,
  tokens: readonly Token[],
  taken: readonly Span[],
  ownership: Ownership,
): OwnRun[] {
  const runs: Token[][] = [];
  for (const run of findFree(tokens, taken)) {
    const joined = joinAround(runs.at(-1) ?? [], run, ownership);
    if (joined.length > 0) runs.splice(-1, 1, joined);
    else runs.push(run);
  }
  return runs.map((run) => ({
    tokens: run,
    isBehindCue: isReporting(all[(run[0]?.index ?? 0) - 1], ownership),
    isBeforeParticiple: ownership.participles.has(all[(run.at(-1)?.index ?? 0) + 1]?.start ?? -1),
  }));
}

function isReporting(token: Token | undefined, { reporting }: Ownership): boolean {
  if (token === undefined) return false;
  const other = reporting[firstBehind(reporting, token.start)];
  return other !== undefined && isOverlapping(other, token);
}
