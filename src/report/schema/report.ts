import { z } from 'zod';
import { article } from './article.ts';
import { diagnostic } from './diagnostic.ts';
import { event } from './event.ts';
import { group } from './group.ts';
import { pair } from './pair.ts';
import { speaker } from './speaker.ts';

/** Raised when a reader of an older report could not read a newer one. */
export const REPORT_FORMAT = 1;

/** The content of `report.json`. Offsets are Unicode code points into the `text` of the article. */
export const report = z.strictObject({
  program: z.literal('crossclaim'),
  version: z.string().describe('Of crossclaim.'),
  format: z.literal(REPORT_FORMAT).describe('Of this file.'),
  offsets: z.literal('code points'),
  groups: z.array(group).describe('Worst first.'),
  pairs: z.array(pair),
  events: z.array(event),
  articles: z.array(article),
  speakers: z.array(speaker),
  diagnostics: z.array(diagnostic),
});

export type Report = z.infer<typeof report>;
