import { z } from 'zod';
import { spanLength } from '../../model/span.ts';
import { defineStage } from '../../model/stage.ts';
import { findFurniture } from './find-furniture.ts';
import './layer.ts';

const options = z.strictObject({
  warnAbove: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Warn when more than this share of an article is page furniture.'),
});

/** Finds page furniture line by line: buttons, forms, notices, credits, bylines, links to other articles. */
export const furniture = defineStage({
  name: 'furniture',
  version: 1,
  requires: [],
  assigns: 'excluded',
  options,
  create: ({ warnAbove }) =>
    function findExcluded({ article }, report) {
      const excluded = findFurniture(article.text, article.title, article.author);
      const length = excluded.reduce((sum, span) => sum + spanLength(span), 0);
      if (length > warnAbove * article.text.trim().length) {
        const message = `${excluded.length} stretches, more than half of the text, look like page furniture and were left out. Check that the article's own words are in the file.`;
        report({ code: 'furniture-excluded', severity: 'warning', message });
      }
      return excluded;
    },
});
