import type { Article } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OffsetConverter } from '../../text/offsets.ts';
import type { ReportDiagnostic } from '../schema/diagnostic.ts';
import { DIAGNOSTIC_SEVERITIES, wordsOf } from '../vocabulary.ts';
import { convertSpan } from './convert.ts';
import { compareText } from '../../model/order.ts';

const GRAVEST_FIRST = wordsOf(DIAGNOSTIC_SEVERITIES);

/** An article and the converter of its offsets. */
export interface Place {
  readonly article: Article;
  readonly convert: OffsetConverter;
}

/** @param place the article that the diagnostic is about, where it is in the report */
export function buildDiagnostic(diagnostic: Diagnostic, place: Place | undefined): ReportDiagnostic {
  const { id, file, stage, code, severity, message, span } = diagnostic;
  return {
    id,
    articleId: place?.article.id ?? null,
    file: file ?? place?.article.file ?? null,
    stage,
    code,
    severity,
    message,
    span: span === undefined || place === undefined ? null : convertSpan(span, place.convert),
    text: span === undefined || place === undefined ? '' : place.article.text.slice(span.start, span.end),
  };
}

/** Gravest first, then by file, place in the text and id. */
export function compareDiagnostics(a: ReportDiagnostic, b: ReportDiagnostic): number {
  return (
    GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity) ||
    compareText(a.file ?? '', b.file ?? '') ||
    compareText(a.articleId ?? '', b.articleId ?? '') ||
    (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0) ||
    compareText(a.id, b.id)
  );
}
