import { z } from 'zod';
import { CLAIM_KINDS, MODALITIES, STANCES } from '../../model/claim.ts';
import { spanCodec, spansCodec } from './span.ts';
import { claimSpeakerCodec } from './speaker.ts';
import { valueCodec } from './value.ts';

/** A claim on the wire. What other programs may leave out has a default. */
export const claimCodec = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  content: z.object({ spans: spansCodec, text: z.string() }),
  cue: z.object({ spans: spansCodec, lemma: z.string() }).nullable(),
  speaker: claimSpeakerCodec.nullable(),
  quoted: spansCodec,
  negated: z.boolean(),
  modality: z.enum(MODALITIES),
  stance: z.enum(STANCES).default('asserts'),
  values: z.array(valueCodec).readonly(),
  entities: z
    .array(z.object({ span: spanCodec, text: z.string() }))
    .readonly()
    .default([]),
  paragraph: z.int().nonnegative().default(0),
  sentence: z.int().nonnegative().default(0),
  repeats: spansCodec.default([]),
  score: z.number().default(1),
  rules: z.array(z.string()).readonly().default([]),
});
