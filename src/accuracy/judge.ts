import type { Span } from '../model/span.ts';
import { align, type AlignedPair, type Roles } from './align.ts';
import type { CueWords } from './cue-words.ts';
import { classifyCue, type CueKind } from './cue-kind.ts';
import type { GoldArticle, Prediction, ScoredAttribution } from './gold.ts';
import { findQuotedStretches, kindOf, type AttributionKind } from './quoted.ts';
import { isSpeechOrClaim } from './scope.ts';
import { countShared, findWords, union, wordsTouched, type WordSet } from './words.ts';

/** An attribution with all that the measures ask about it on its own. */
export interface Judged<Attribution extends ScoredAttribution = ScoredAttribution> extends Roles {
  readonly attribution: Attribution;
  readonly kind: AttributionKind;
  readonly cueKind: CueKind;
  /** Whether it is of the scope "speech and claims". */
  readonly isInScope: boolean;
}

export type JudgedPrediction = Judged<Prediction>;
export type JudgedPair = AlignedPair<Judged, JudgedPrediction>;

/** An article with gold and predictions side by side: what every measure reads. */
export interface JudgedArticle {
  readonly article: GoldArticle;
  readonly gold: readonly Judged[];
  /** Without those where the annotators gave no verdict. */
  readonly predicted: readonly JudgedPrediction[];
  readonly pairs: readonly JudgedPair[];
  /** The words of each stretch between quotation marks. */
  readonly quotedStretches: readonly WordSet[];
}

/** Holds predictions against the gold of an article. */
export function judgeArticle(
  article: GoldArticle,
  predictions: readonly Prediction[],
  cueWords: CueWords,
): JudgedArticle {
  const { text } = article;
  const words = findWords(text);
  const quotedStretches = findQuotedStretches(text).map((stretch) => wordsTouched(words, [stretch]));
  const quoted = union(quotedStretches);

  function judge<Attribution extends ScoredAttribution>(attribution: Attribution): Judged<Attribution> {
    const content = wordsTouched(words, attribution.content);
    const kind = kindOf(content, quoted);
    return {
      attribution,
      content,
      source: wordsTouched(words, attribution.source),
      cue: wordsTouched(words, attribution.cue),
      kind,
      cueKind: classifyCue(text, attribution.cue, cueWords),
      isInScope: isSpeechOrClaim(text, kind, attribution.cue, cueWords.speech),
    };
  }

  const gold = article.attributions.map(judge);
  const predicted = withoutIgnored(predictions.map(judge), words, article.ignored, gold);
  return { article, gold, predicted, pairs: align(gold, predicted), quotedStretches };
}

/** Leaves out the predictions wholly inside what the annotators left open, unless they touch gold. */
function withoutIgnored(
  predicted: readonly JudgedPrediction[],
  words: readonly Span[],
  regions: readonly Span[],
  gold: readonly Judged[],
): JudgedPrediction[] {
  const ignored = wordsTouched(words, regions);
  const goldContent = union(gold.map(({ content }) => content));
  return predicted.filter(({ content }) => {
    const isInside = content.size > 0 && countShared(content, ignored) === content.size;
    return !isInside || countShared(content, goldContent) > 0;
  });
}
