import { z } from 'zod';
import {
  KINDS,
  MODALITY_MEANINGS,
  SPEAKER_KINDS,
  SPEAKER_STATUSES,
  STANCE_MEANINGS,
  wordsOf,
} from '../vocabulary.ts';
import { count, score, span, spans } from './common.ts';
import { value } from './value.ts';

const cue = z.strictObject({
  spans,
  text: z.string(),
  lemma: z.string(),
});

const claimSpeaker = z.strictObject({
  spans,
  text: z.string().describe('The words in the article; empty where the speaker is carried over.'),
  id: z.string().nullable().describe('Of the entry in `speakers`; null where the speaker is unknown.'),
  name: z.string().describe('Over all articles; empty where the speaker is unknown.'),
  kind: z.enum(wordsOf(SPEAKER_KINDS)),
  status: z.enum(wordsOf(SPEAKER_STATUSES)),
  role: z.string(),
  memberIds: z.array(z.string()).describe('Of those who speak at once; else empty.'),
});

/** One attributed content, or one statement in the outlet's own voice. */
export const claim = z.strictObject({
  id: z.string(),
  kind: z.enum(wordsOf(KINDS)),
  groupId: z.string().nullable(),
  content: z.strictObject({ spans: spans.min(1), text: z.string() }),
  cue: cue.nullable(),
  speaker: claimSpeaker.nullable().describe('Null for a statement.'),
  quoted: spans,
  negated: z.boolean(),
  modality: z.enum(wordsOf(MODALITY_MEANINGS)),
  stance: z.enum(wordsOf(STANCE_MEANINGS)),
  values: z.array(value),
  entities: z.array(z.strictObject({ text: z.string(), span })),
  paragraph: count,
  sentence: count,
  repeats: spans.describe('Further places in the article that carry the same words.'),
  context: z.strictObject({ before: z.string(), after: z.string() }),
  score,
  rules: z.array(z.string()),
});

export type ReportClaim = z.infer<typeof claim>;
