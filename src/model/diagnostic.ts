import { contentId } from './ids.ts';
import type { Span } from './span.ts';

/** `error`: an input was not processed. `warning`: something was guessed, dropped or capped. `info`: worth knowing. */
export type DiagnosticSeverity = 'info' | 'warning' | 'error';

/** Something that the reader of the output should know. */
export interface Diagnostic {
  readonly id: string;
  /** Absent where no article came out of the file. */
  readonly articleId?: string;
  readonly file?: string;
  /** The stage or edge that noticed it: `ingest`, `quotes`, … */
  readonly stage: string;
  /** Kebab-case and stable, for example `unbalanced-quotation-mark`. */
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** Cause and, where there is one, remedy. */
  readonly message: string;
  readonly span?: Span;
}

export type DiagnosticInput = Omit<Diagnostic, 'id'>;

export function diagnostic(input: DiagnosticInput): Diagnostic {
  const { articleId, file, stage, code, span, message } = input;
  const id = contentId('d', [articleId ?? file ?? '', stage, code, span?.start, span?.end, message]);
  return { id, ...input };
}
