import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import { articleOfText } from '../pipeline/text-side.ts';
import { summarise, type Measured } from './bootstrap.ts';
import { breakDown, type Breakdown } from './breakdown.ts';
import { readCueWords } from './cue-words.ts';
import type { GoldArticle, GoldCorpus } from './gold.ts';
import { judgeArticle, type JudgedArticle } from './judge.ts';
import { measureArticle } from './measure.ts';
import { toPredictions } from './predict.ts';
import { measureReliability, type Reliability } from './reliability.ts';
import { rankArticles, type RankedArticle } from './worst.ts';

/** How many attributions the articles have. */
export function countAttributions(articles: readonly JudgedArticle[]): { gold: number; predicted: number } {
  return {
    gold: articles.reduce((sum, { gold }) => sum + gold.length, 0),
    predicted: articles.reduce((sum, { predicted }) => sum + predicted.length, 0),
  };
}

/** All that is known of how well a corpus was extracted. */
export interface CorpusScore {
  readonly name: string;
  readonly articles: readonly JudgedArticle[];
  readonly measures: Readonly<Record<string, Measured>>;
  readonly breakdowns: readonly Breakdown[];
  readonly reliability: Reliability;
  /** Worst first. */
  readonly ranking: readonly RankedArticle[];
  /** What the stages noticed; an error is an article whose claims are missing. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Extracts the articles of a corpus and holds the claims against the gold.
 *
 * @param speechList the words of the scope "speech and claims", in place of those that come with the corpus
 */
export function scoreCorpus(
  { name, articles: gold, speechWords }: GoldCorpus,
  extract: (article: Article) => Extraction,
  speechList = speechWords,
): CorpusScore {
  const cueWords = readCueWords(speechList);
  const diagnostics: Diagnostic[] = [];
  const articles = gold.map((article) => {
    const extraction = extract(toArticle(article));
    diagnostics.push(...extraction.diagnostics);
    return judgeArticle(article, toPredictions(extraction.claims), cueWords);
  });
  return scoreJudged(name, articles, diagnostics);
}

/** The figures of articles with gold and claims side by side. */
export function scoreJudged(
  name: string,
  articles: readonly JudgedArticle[],
  diagnostics: readonly Diagnostic[] = [],
): CorpusScore {
  return {
    name,
    articles,
    measures: summarise(articles.map(measureArticle)),
    breakdowns: breakDown(articles),
    reliability: measureReliability(articles),
    ranking: rankArticles(articles),
    diagnostics,
  };
}

function toArticle({ id, text, outlet, publishedAt }: GoldArticle): Article {
  const article = articleOfText(text, outlet ?? id);
  return { ...article, file: id, ...(publishedAt !== undefined && { publishedAt }) };
}
