import { z } from 'zod';
import { GRANULARITIES, QUANTITY_KINDS } from '../../model/value.ts';
import { span } from './common.ts';

const quantity = z.strictObject({
  kind: z.enum(QUANTITY_KINDS),
  text: z.string(),
  span,
  lo: z.number().nullable().describe('Lower bound, inclusive; null for an open end.'),
  hi: z.number().nullable().describe('Upper bound, inclusive; null for an open end.'),
  unit: z.string(),
  what: z.string().describe('What is counted or measured.'),
  scope: z.array(z.string()),
  period: z.string(),
  isApproximate: z.boolean(),
});

const date = z.strictObject({
  kind: z.literal('date'),
  text: z.string(),
  span,
  from: z.string().describe('First day, YYYY-MM-DD.'),
  to: z.string().describe('Last day, YYYY-MM-DD.'),
  granularity: z.enum(GRANULARITIES),
});

const time = z.strictObject({
  kind: z.literal('time'),
  text: z.string(),
  span,
  from: z.number().describe('Minutes since midnight.'),
  to: z.number().describe('Minutes since midnight.'),
});

/** A number, date or time of day that a claim states. */
export const value = z.discriminatedUnion('kind', [quantity, date, time]);

export type ReportValue = z.infer<typeof value>;
