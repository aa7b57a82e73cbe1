import { z } from 'zod';
import { DIAGNOSTIC_SEVERITIES, wordsOf } from '../vocabulary.ts';
import { span } from './common.ts';

/** Something that the reader of the report should know. */
export const diagnostic = z.strictObject({
  id: z.string(),
  articleId: z.string().nullable(),
  file: z.string().nullable(),
  stage: z.string(),
  code: z.string(),
  severity: z.enum(wordsOf(DIAGNOSTIC_SEVERITIES)),
  message: z.string(),
  span: span.nullable(),
  text: z.string(),
});

export type ReportDiagnostic = z.infer<typeof diagnostic>;
