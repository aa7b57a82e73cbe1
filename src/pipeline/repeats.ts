import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import { compareText } from '../model/order.ts';

export interface DistinctExtractions {
  /** Sorted by article id. */
  readonly extractions: readonly Extraction[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Keeps one of the articles with the same id (the same text of the same outlet, found twice): the one whose file has the
 * smallest path.
 */
export function dropRepeats(extractions: readonly Extraction[]): DistinctExtractions {
  const sorted = [...extractions].sort(
    (a, b) => compareText(a.article.id, b.article.id) || compareText(a.article.file, b.article.file),
  );
  const kept: Extraction[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const extraction of sorted) {
    const { id, file } = extraction.article;
    const previous = kept.at(-1)?.article;
    if (previous?.id === id) diagnostics.push(seenTwice(id, previous.file, file));
    else kept.push(extraction);
  }
  return { extractions: kept, diagnostics };
}

function seenTwice(articleId: string, kept: string, dropped: string): Diagnostic {
  return diagnostic({
    articleId,
    file: dropped,
    stage: 'ingest',
    code: 'article-seen-twice',
    severity: 'info',
    message: `The same text of the same outlet is in ${kept}, which is the one that is read.`,
  });
}
