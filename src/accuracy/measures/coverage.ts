import { compareSpans, isOverlapping, mergeSpans, spanLength, type Span } from '../../model/span.ts';
import { counts, shareOf, type Score } from '../counts.ts';
import type { ScoredAttribution } from '../gold.ts';
import type { JudgedArticle } from '../judge.ts';

const THRESHOLDS = [0.3, 0.8];

interface Quote {
  readonly span: Span;
  readonly source: readonly Span[];
}

interface Match {
  readonly gold: Quote;
  readonly predicted: Quote;
}

/**
 * The coverage metric of published news-quote systems (Asr et al. 2021, the Gender Gap Tracker): gold quotes in order,
 * each takes the remaining prediction that covers the largest share of its characters, if that share exceeds the
 * threshold. One quote per contiguous span. The speaker is right where the two sources share a character.
 */
export function measureCoverage({ gold, predicted }: JudgedArticle): Score {
  const goldQuotes = quotesOf(gold.map(({ attribution }) => attribution));
  const predictedQuotes = quotesOf(predicted.map(({ attribution }) => attribution));
  return Object.fromEntries(
    THRESHOLDS.flatMap((threshold) => {
      const matches = matchQuotes(goldQuotes, predictedQuotes, threshold);
      return [
        [`coverage ${threshold}`, counts(matches.length, predictedQuotes.length, goldQuotes.length)],
        [`speaker span at ${threshold}`, shareOf(matches.filter(isSpeakerShared).length, matches.length)],
      ];
    }),
  );
}

function quotesOf(attributions: readonly ScoredAttribution[]): Quote[] {
  return attributions
    .flatMap(({ content, source }) => mergeSpans(content).map((span) => ({ span, source })))
    .sort((a, b) => compareSpans(a.span, b.span));
}

function matchQuotes(gold: readonly Quote[], predicted: readonly Quote[], threshold: number): Match[] {
  const remaining = new Set(predicted);
  return gold.flatMap((quote) => {
    let best: Quote | undefined;
    let most = threshold * spanLength(quote.span);
    for (const candidate of remaining) {
      const shared = sharedCharacters(quote.span, candidate.span);
      if (shared > most) [best, most] = [candidate, shared];
    }
    if (best === undefined) return [];
    remaining.delete(best);
    return [{ gold: quote, predicted: best }];
  });
}

function isSpeakerShared({ gold, predicted }: Match): boolean {
  return gold.source.some((a) => predicted.source.some((b) => isOverlapping(a, b)));
}

function sharedCharacters(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
