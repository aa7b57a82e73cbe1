import { compareText } from '../model/order.ts';
import { summarise, type Measured } from './bootstrap.ts';
import { CUE_KINDS } from './cue-kind.ts';
import type { GoldArticle } from './gold.ts';
import type { Judged, JudgedArticle } from './judge.ts';
import { measureRelations } from './measures/relations.ts';
import { ATTRIBUTION_KINDS } from './quoted.ts';

/** A part of a corpus: recall over its gold, precision over its predictions. */
export interface BreakdownRow {
  readonly value: string;
  /** How many attributions. */
  readonly gold: number;
  readonly predicted: number;
  readonly measures: Readonly<Record<string, Measured>>;
}

export interface Breakdown {
  readonly by: string;
  readonly rows: readonly BreakdownRow[];
}

/**
 * A corpus by kind of attribution and of cue, and, where the gold tells several, by outlet and style. Parts with neither gold
 * nor claims are left out.
 */
export function breakDown(articles: readonly JudgedArticle[]): Breakdown[] {
  const byKind = ATTRIBUTION_KINDS.map((value) => measureRow(value, articles, ({ kind }) => kind === value));
  const byCue = CUE_KINDS.map((value) => measureRow(value, articles, ({ cueKind }) => cueKind === value));
  return [
    { by: 'kind', rows: byKind.filter(isFilled) },
    { by: 'cue', rows: byCue.filter(isFilled) },
    { by: 'outlet', rows: measureGroups(articles, ({ outlet }) => outlet) },
    { by: 'style', rows: measureGroups(articles, ({ style }) => style) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The largest group first. None where all articles are of one, or each is of its own: then it is the ranking of articles. */
function measureGroups(
  articles: readonly JudgedArticle[],
  groupOf: (article: GoldArticle) => string | undefined,
): BreakdownRow[] {
  const values = [...new Set(articles.flatMap(({ article }) => groupOf(article) ?? []))];
  if (values.length < 2 || values.length === articles.length) return [];
  return values
    .map((value) =>
      measureRow(
        value,
        articles.filter(({ article }) => groupOf(article) === value),
        () => true,
      ),
    )
    .filter(isFilled)
    .sort((a, b) => b.gold - a.gold || compareText(a.value, b.value));
}

function isFilled({ gold, predicted }: BreakdownRow): boolean {
  return gold + predicted > 0;
}

function measureRow(
  value: string,
  articles: readonly JudgedArticle[],
  belongs: (attribution: Judged) => boolean,
): BreakdownRow {
  const sizeOf = (attributions: (article: JudgedArticle) => readonly Judged[]): number =>
    articles.flatMap(attributions).filter(belongs).length;
  return {
    value,
    gold: sizeOf(({ gold }) => gold),
    predicted: sizeOf(({ predicted }) => predicted),
    measures: summarise(articles.map((article) => measureRelations(article, belongs))),
  };
}
