import { z } from 'zod';
import { ARTICLE_STATUSES, FORMATS, OUTLET_SOURCES, wordsOf } from '../vocabulary.ts';
import { claim } from './claim.ts';
import { count, published, spans } from './common.ts';

/** One text by one outlet, with its claims in text order. */
export const article = z.strictObject({
  id: z.string(),
  externalId: z.string().nullable(),
  eventId: z.string().nullable(),
  outlet: z.string(),
  outletSource: z.enum(wordsOf(OUTLET_SOURCES)),
  title: z.string(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: published,
  language: z.string(),
  file: z.string(),
  format: z.enum(wordsOf(FORMATS)),
  sha256: z.string(),
  status: z.enum(wordsOf(ARTICLE_STATUSES)),
  duplicateOf: z.string().nullable(),
  words: count.describe('Outside the excluded spans.'),
  text: z.string(),
  excluded: spans.describe("Page furniture and other stretches that are not the article's own text."),
  claims: z.array(claim),
});

export type ReportArticle = z.infer<typeof article>;
