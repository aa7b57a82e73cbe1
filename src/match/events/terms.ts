import { publicationTime } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { rarityOf } from '../../models/background.ts';
import { normaliseWords, type Word } from '../../text/normalise/index.ts';
import { compareText } from '../../model/order.ts';
import { vectorFrom, type Vector } from './vector.ts';

/** News tells what happened first: the beginning counts more, and what comes late counts nothing. */
const LEAD_WORDS = 80;
const LAST_WORD = 600;
const LEAD_WEIGHT = 2;
const NAME_WEIGHT = 1.5;
const MOST_TERMS = 80;

/** The terms of an article by which another report of the event is looked for. */
const INDEX_TERMS = 30;

/** An article as a vector of unit length over its telling words, and when it was published. */
export interface ArticleVector {
  readonly words: Vector;
  /** The part of `words` that are names: of people, places, organisations. */
  readonly names: Vector;
  /** The terms with most weight. */
  readonly telling: readonly number[];
  /** Milliseconds since 1970; Infinity where unknown. */
  readonly published: number;
}

/** @param numberOf a number for each stem, the same for all articles */
export function vectorOf(
  { article, excluded }: Extraction,
  numberOf: (stem: string) => number,
): ArticleVector {
  const title = normaliseWords(article.title, [{ start: 0, end: article.title.length }]);
  const words = [...title, ...normaliseWords(article.text, ownSpans(article.text, excluded))].slice(
    0,
    LAST_WORD,
  );
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (word.isCapital) names.add(word.stem);
    if (isTelling(word)) counts.set(word.stem, (counts.get(word.stem) ?? 0) + weightOf(word, index));
  }
  const weights = [...counts]
    .map(([stem, count]): [string, number] => [stem, Math.log1p(count) * rarityOf(stem) ** 2])
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || compareText(a, b))
    .slice(0, MOST_TERMS);
  const unit = toUnitLength(weights).map(([stem, weight]) => ({
    entry: [numberOf(stem), weight] as const,
    isName: names.has(stem),
  }));
  return {
    words: vectorFrom(unit.map(({ entry }) => entry)),
    names: vectorFrom(unit.filter(({ isName }) => isName).map(({ entry }) => entry)),
    telling: unit.slice(0, INDEX_TERMS).map(({ entry }) => entry[0]),
    published: publicationTime(article),
  };
}

function ownSpans(text: string, excluded: readonly Span[]): Span[] {
  const starts = [0, ...excluded.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: excluded[index]?.start ?? text.length }));
}

function isTelling(word: Word): boolean {
  return !word.isFunction && (!word.isNumber || word.norm.length > 2);
}

function weightOf(word: Word, index: number): number {
  return (index < LEAD_WORDS ? LEAD_WEIGHT : 1) * (word.isCapital ? NAME_WEIGHT : 1);
}

function toUnitLength(weights: readonly (readonly [string, number])[]): [string, number][] {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return weights.map(([stem, weight]) => [stem, weight / length]);
}
