import { z } from 'zod';
import { defineStage } from '../../model/stage.ts';
import { proposeForUnowned } from './ownership.ts';
import { proposeAll } from './propose.ts';
import { readDocument } from './reading.ts';
import { acceptProposals } from './resolve.ts';
import { buildLayer } from './build.ts';
import '../quotes/layer.ts';
import '../segment/layer.ts';
import './layer.ts';

/** Finds who says what by which words: cue, source and content, by rules over tags and quotation marks. */
export const attribution = defineStage({
  name: 'attribution',
  version: 1,
  requires: ['segments', 'quotations'],
  assigns: 'attributions',
  options: z.strictObject({}),
  create: () =>
    function attribute({ layers }) {
      const reading = readDocument(layers.segments, layers.quotations);
      const cued = acceptProposals(reading, proposeAll(reading));
      return buildLayer(reading, acceptProposals(reading, [...cued, ...proposeForUnowned(reading, cued)]));
    },
});
