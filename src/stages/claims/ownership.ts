import { isOverlapping, mergeSpans, type Span } from '../../model/span.ts';
import type { Segments, Sentence } from '../../text/segments.ts';
import type { Attribution } from '../attribution/layer.ts';
import type { Quotation } from '../quotes/layer.ts';
import { isAct } from './acts.ts';
import { firstBehind } from './context.ts';
import { findHosting, isSetOff } from './hosting.ts';
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
  const quotedInActs: Span[] = [];
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
    if (isAct(segments, attribution) && !(isAppended && isSetOff(segments, attribution))) {
      quotedInActs.push(...attribution.quoted);
      continue;
    }
    contents.push(...attribution.content);
    reporting.push(...(cue?.spans ?? []), ...(hosting === undefined ? source : []));
    if (hosting === 'participle') participles.add(cue?.spans[0]?.start ?? -1);
    if (isAppended) hostEnds.add(source.at(-1)?.end ?? -1);
  }
  const quoted = quotations
    .filter(({ role }) => role === 'speech')
    .flatMap(({ spans }) => spans)
    .filter((span) => !quotedInActs.some((other) => isOverlapping(span, other)));
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
