import { textOf, type Span } from '../../model/span.ts';
import type { ScoredAttribution } from '../gold.ts';
import { cutPieces } from './excerpt.ts';
import type { AccuracyError } from './find.ts';

/** An error a line: where, what, the words around it, and gold and claim with their spans (UTF-16 code units). */
export function formatErrorsJsonl(errors: readonly AccuracyError[]): string {
  return errors.map((error) => `${JSON.stringify(encodeError(error))}\n`).join('');
}

function encodeError({ errorClass, corpus, article, subject, gold, predicted }: AccuracyError) {
  const shown = [gold?.attribution, predicted?.attribution].filter((each) => each !== undefined);
  const pieces = cutPieces(article.text, shown).map(({ start, end }) => article.text.slice(start, end));
  return {
    class: errorClass,
    corpus,
    article: article.id,
    outlet: article.outlet ?? null,
    kind: subject.kind,
    cueKind: subject.cueKind,
    context: pieces.join(' […] '),
    gold: gold === undefined ? null : encodeAttribution(article.text, gold.attribution),
    predicted:
      predicted === undefined
        ? null
        : {
            ...encodeAttribution(article.text, predicted.attribution),
            score: predicted.attribution.score,
            rules: predicted.attribution.rules,
          },
  };
}

function encodeAttribution(text: string, { source, cue, content, reference }: ScoredAttribution) {
  const encode = (spans: readonly Span[]) => ({
    spans: spans.map(({ start, end }) => [start, end]),
    text: textOf(text, spans),
  });
  return {
    source: encode(source),
    cue: encode(cue),
    content: encode(content),
    reference: reference ?? null,
  };
}
