import { z } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { spanCodec } from './span.ts';

export const diagnosticCodec = z.object({
  id: z.string(),
  articleId: z.string().exactOptional(),
  file: z.string().exactOptional(),
  stage: z.string(),
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: spanCodec.exactOptional(),
});

export function encodeDiagnostics(diagnostics: readonly Diagnostic[]): z.input<typeof diagnosticCodec>[] {
  return diagnostics.map((diagnostic) => z.encode(diagnosticCodec, diagnostic));
}
