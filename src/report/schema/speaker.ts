import { z } from 'zod';
import { SPEAKER_KINDS, SPEAKER_STATUSES, wordsOf } from '../vocabulary.ts';
import { count } from './common.ts';

/** A person, group or document that speaks, over all articles. */
export const speaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(wordsOf(SPEAKER_KINDS)),
  status: z.enum(wordsOf(SPEAKER_STATUSES)),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  claims: count,
  articles: count,
  outlets: count,
});

export type ReportSpeaker = z.infer<typeof speaker>;
