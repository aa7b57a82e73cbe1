import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { segmentText } from '../../text/segment.ts';
import { LONGEST_SENTENCE } from '../../text/sentences.ts';
import '../furniture/layer.ts';
import './layer.ts';

/** Adds tokens, sentences and paragraphs (wink-nlp) outside the excluded spans. */
export const segment = defineStage({
  name: 'segment',
  version: 1,
  requires: ['excluded'],
  assigns: 'segments',
  options: z.strictObject({}),
  create: () =>
    function segmentArticle({ article, layers }, report) {
      const segments = segmentText(article.text, layers.excluded);
      const endless = segments.sentences.find(
        ({ firstToken, endToken }) => endToken - firstToken >= LONGEST_SENTENCE,
      );
      if (endless !== undefined) {
        report({
          code: 'endless-sentence',
          severity: 'warning',
          message: `A run of ${String(LONGEST_SENTENCE)} words without the end of a sentence was cut. Claims around the cut may be incomplete; check that the text is running text.`,
          span: { start: endless.start, end: endless.end },
        });
      }
      return segments;
    },
});
