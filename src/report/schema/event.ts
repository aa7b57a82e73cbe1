import { z } from 'zod';
import { count, published } from './common.ts';

/** Articles that report the same happening. */
export const event = z.strictObject({
  id: z.string(),
  label: z.string(),
  articleIds: z.array(z.string()),
  outlets: z.array(z.string()),
  firstPublished: published,
  lastPublished: published,
  agreements: count,
  discrepancies: count,
});

export type ReportEvent = z.infer<typeof event>;
