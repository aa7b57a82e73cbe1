import { isOverlapping, type Span } from '../../model/span.ts';
import type { Segments, Token } from '../../text/segments.ts';
import { firstBehind } from './context.ts';
import type { Ownership } from './ownership.ts';
import { isFinite } from './predicate.ts';

/** A run of the outlet's own words within a sentence. */
export interface OwnRun {
  /** With a gap where a relative clause with somebody's words was passed over. */
  readonly tokens: readonly Token[];
  /** A cue or its subject stands right before. */
  readonly isBehindCue: boolean;
  /** A participle goes on from the last word: "(released a statement) saying". */
  readonly isBeforeParticiple: boolean;
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
