import { diagnostic, type Diagnostic, type DiagnosticSeverity } from '../model/diagnostic.ts';

/** Everything that ingest reports, with its severity. An `error` means that no article came out. */
export const INGEST_CODES = {
  'input-not-found': 'error',
  'unreadable-file': 'error',
  'binary-file': 'error',
  'empty-file': 'error',
  'invalid-json': 'error',
  'unknown-json-shape': 'error',
  'no-text': 'error',
  'no-article-in-html': 'error',
  'html-too-complex': 'error',
  'not-english': 'error',
  'unparsable-date': 'warning',
  'outlet-from-file': 'warning',
  'outlet-from-folder': 'info',
  'encoding-guessed': 'info',
  'unsupported-ending': 'info',
  'earlier-results': 'info',
} as const satisfies Record<string, DiagnosticSeverity>;

export type IngestCode = keyof typeof INGEST_CODES;

/** A diagnostic that still lacks its file. */
export interface Notice {
  readonly code: IngestCode;
  /** Cause and remedy. */
  readonly message: string;
}

export function ingestDiagnostic(notice: Notice, file: string, articleId?: string): Diagnostic {
  const { code, message } = notice;
  return diagnostic({
    ...(articleId === undefined ? {} : { articleId }),
    file,
    stage: 'ingest',
    code,
    severity: INGEST_CODES[code],
    message,
  });
}
