import { z } from 'zod';
import { kindOf } from '../src/accuracy/quoted.ts';
import type { ScoredAttribution } from '../src/accuracy/gold.ts';
import { findWords, wordsTouched } from '../src/accuracy/words.ts';
import { isOverlapping, span, textOf } from '../src/model/span.ts';
import { defineStage, type DocumentStage } from '../src/model/stage.ts';
import type { Attribution } from '../src/stages/attribution/layer.ts';
import type { Quotation } from '../src/stages/quotes/layer.ts';

/** Attributions in the order in which the attribution stage gives them: by the first offset of content or cue. */
export function sortAttributions(gold: readonly ScoredAttribution[]): ScoredAttribution[] {
  const firstOffset = ({ content, cue }: ScoredAttribution): number =>
    Math.min(content[0]?.start ?? Infinity, cue[0]?.start ?? Infinity);
  return [...gold].sort((a, b) => firstOffset(a) - firstOffset(b));
}

/** Stands in the place of the stage `attribution` and gives the gold of each article, by the article's id, sorted. */
export function goldStage(goldOf: ReadonlyMap<string, readonly ScoredAttribution[]>): DocumentStage {
  return defineStage({
    name: 'attribution',
    version: 1,
    requires: ['segments', 'quotations'],
    assigns: 'attributions',
    options: z.strictObject({}),
    create: () =>
      function giveGold({ article, layers }) {
        return (goldOf.get(article.id) ?? []).map((one) =>
          toAttribution(article.text, one, layers.quotations),
        );
      },
  });
}

function toAttribution(text: string, gold: ScoredAttribution, quotations: readonly Quotation[]): Attribution {
  const { source, cue, content } = gold;
  const words = findWords(text);
  const marked = quotations.flatMap(({ spans }) => spans);
  return {
    cue: cue.length === 0 ? null : { spans: cue, lemma: textOf(text, cue).toLowerCase() },
    source,
    content,
    quoted: content.flatMap((piece) =>
      marked
        .filter((mark) => isOverlapping(mark, piece))
        .map((mark) => span(Math.max(mark.start, piece.start), Math.min(mark.end, piece.end))),
    ),
    kind: kindOf(wordsTouched(words, content), wordsTouched(words, marked)),
    score: 1,
    rules: [],
  };
}
