import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { segmentText } from '../../text/segment.ts';
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
    function segmentArticle({ article, layers }) {
      return segmentText(article.text, layers.excluded);
    },
});
