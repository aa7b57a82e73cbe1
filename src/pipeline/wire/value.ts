import { z } from 'zod';
import { GRANULARITIES, QUANTITY_KINDS } from '../../model/value.ts';
import { spanCodec } from './span.ts';

const base = { span: spanCodec, text: z.string() };

const quantityCodec = z.object({
  ...base,
  kind: z.enum(QUANTITY_KINDS),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  unit: z.string(),
  what: z.string(),
  scope: z.array(z.string()).readonly(),
  period: z.string(),
  isApproximate: z.boolean(),
});

const dateCodec = z.object({
  ...base,
  kind: z.literal('date'),
  from: z.string(),
  to: z.string(),
  granularity: z.enum(GRANULARITIES),
});

const timeCodec = z.object({ ...base, kind: z.literal('time'), from: z.number(), to: z.number() });

export const valueCodec = z.discriminatedUnion('kind', [quantityCodec, dateCodec, timeCodec]);
