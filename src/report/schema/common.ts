import { z } from 'zod';

/** A count of things or of Unicode code points. */
export const count = z.int().nonnegative();

/** 0 to 1. */
export const score = z.number().min(0).max(1);

export const span = z
  .tuple([count, count])
  .describe("Half-open stretch [start, end) of the article's text in Unicode code points.");

export const spans = z.array(span);

/** ISO 8601 date or date and time, as the article gives it; null where it gives none. */
export const published = z.string().nullable().describe('ISO 8601 date, or date and time with its zone.');

export type ReportSpan = z.infer<typeof span>;
