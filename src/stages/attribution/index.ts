import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { buildLayer } from './build.ts';
import { addCertain } from './certain.ts';
import { proposeLearned } from './learned/propose.ts';
import { readDocument } from './reading.ts';
import { proposeByRules } from './rules.ts';
import '../quotes/layer.ts';
import '../segment/layer.ts';
import './layer.ts';

/** Finds who says what by which words: a learned model decides, with the candidates of the rules as evidence. */
export const attribution = defineStage({
  name: 'attribution',
  version: 2,
  requires: ['segments', 'quotations'],
  assigns: 'attributions',
  options: z.strictObject({}),
  create: () =>
    function attribute({ layers }) {
      const reading = readDocument(layers.segments, layers.quotations);
      const { proposals, accepted } = proposeByRules(reading);
      const learned = proposeLearned(reading, proposals, accepted);
      return buildLayer(reading, addCertain(reading, learned, accepted));
    },
});
