import { z } from 'zod';
import { GROUP_TYPES, SEVERITY_MEANINGS, VERDICT_MEANINGS, wordsOf } from '../vocabulary.ts';
import { count, published, score } from './common.ts';

/** Claims, over all outlets, that report the same utterance or fact. */
export const group = z.strictObject({
  id: z.string(),
  eventId: z.string(),
  verdict: z.enum(wordsOf(VERDICT_MEANINGS)),
  severity: z.enum(wordsOf(SEVERITY_MEANINGS)),
  speakers: z.array(z.string()).describe('Names, in order of appearance.'),
  gist: z.string().describe('The shortest wording that still says it, cut where it is long.'),
  longestText: z.string(),
  outlets: z.array(z.string()),
  independentOutlets: count,
  onlyIn: z.string().nullable(),
  firstPublished: published,
  lastPublished: published,
  types: z.array(z.enum(wordsOf(GROUP_TYPES))),
  score,
  claimIds: z.array(z.string()),
  pairIds: z.array(z.string()),
});

export type ReportGroup = z.infer<typeof group>;
