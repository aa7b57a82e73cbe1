import type { Span } from '../model/span.ts';
import { isOverlapping, spanLength } from '../model/span.ts';
import type { ScoredAttribution } from './gold.ts';

interface Quote {
  readonly span: Span;
  readonly source: readonly Span[];
}

/** A gold quote and the prediction found for it; `covered` is the share of the gold's characters. */
interface Match {
  readonly covered: number;
  readonly isSpeakerRight: boolean;
}

/**
 * The coverage metric of published news-quote systems (Asr et al. 2021, the Gender Gap Tracker): gold quotes in order,
 * each takes the remaining prediction that covers the largest share of it. One quote per contiguous span.
 */
export function matchByCoverage(
  gold: readonly ScoredAttribution[],
  predicted: readonly ScoredAttribution[],
): { readonly matches: readonly Match[]; readonly gold: number; readonly predicted: number } {
  const goldQuotes = quotesOf(gold);
  const remaining = new Set(quotesOf(predicted));
  const total = remaining.size;
  const matches = goldQuotes.flatMap((quote): Match[] => {
    let best: Quote | undefined;
    let most = 0;
    for (const candidate of remaining) {
      const shared = sharedCharacters(quote.span, candidate.span);
      if (shared > most) [best, most] = [candidate, shared];
    }
    if (best === undefined) return [];
    remaining.delete(best);
    const { source } = best;
    const isSpeakerRight = quote.source.some((a) => source.some((b) => isOverlapping(a, b)));
    return [{ covered: most / spanLength(quote.span), isSpeakerRight }];
  });
  return { matches, gold: goldQuotes.length, predicted: total };
}

function quotesOf(attributions: readonly ScoredAttribution[]): Quote[] {
  return attributions
    .flatMap(({ content, source }) => content.map((span) => ({ span, source })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function sharedCharacters(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
