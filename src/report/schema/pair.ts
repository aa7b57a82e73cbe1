import { z } from 'zod';
import { AGREEMENTS, DISCREPANCIES, SEVERITY_MEANINGS, wordsOf } from '../vocabulary.ts';
import { score, spans } from './common.ts';

const evidence = {
  severity: z.enum(wordsOf(SEVERITY_MEANINGS)),
  confidence: score,
  aValue: z.string(),
  bValue: z.string(),
  aSpans: spans,
  bSpans: spans,
  explanation: z.string(),
};

const agreement = z.strictObject({
  relation: z.literal('agreement'),
  type: z.enum(wordsOf(AGREEMENTS)),
  ...evidence,
});

const discrepancy = z.strictObject({
  relation: z.literal('discrepancy'),
  type: z.enum(wordsOf(DISCREPANCIES)),
  ...evidence,
});

const finding = z.discriminatedUnion('relation', [agreement, discrepancy]);

/** Two claims of different outlets that are about the same thing, and what was found between them. */
export const pair = z.strictObject({
  id: z.string(),
  groupId: z.string().nullable(),
  eventId: z.string(),
  aClaimId: z.string().describe('Of the earlier published article, then of the smaller article id.'),
  bClaimId: z.string(),
  same: score.describe('Probability that the two are about the same thing.'),
  sameSpeaker: z.boolean().nullable(),
  signalled: z.boolean(),
  mayBeUpdate: z.boolean(),
  findings: z.array(finding).min(1),
});

export type ReportFinding = z.infer<typeof finding>;
export type ReportPair = z.infer<typeof pair>;
