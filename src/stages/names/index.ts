import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { findNames } from '../../text/names/index.ts';
import '../segment/layer.ts';
import './layer.ts';

/** Adds the names of persons, bodies and places as they stand in the text, before anyone asks who is who. */
export const names = defineStage({
  name: 'names',
  version: 1,
  requires: ['segments'],
  assigns: 'names',
  options: z.strictObject({}),
  create: () =>
    function nameArticle({ article, layers }) {
      return findNames(article.text, layers.segments);
    },
});
