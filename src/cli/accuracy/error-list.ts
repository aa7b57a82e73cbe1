import type { CorpusScore } from '../../accuracy/corpus.ts';
import { findErrors } from '../../accuracy/errors/find.ts';
import { formatErrorPage, formatErrorsHtml } from '../../accuracy/errors/html.ts';
import { formatErrorsJsonl } from '../../accuracy/errors/jsonl.ts';
import { findPairErrors, formatPairErrorsHtml, formatPairErrorsJsonl } from '../../accuracy/pairs/errors.ts';
import type { PairScore } from '../../accuracy/pairs/score.ts';
import { UsageError } from '../../model/errors.ts';
import { writeTextFile } from '../files.ts';

export interface ErrorList {
  readonly write: (corpora: readonly CorpusScore[], pairs: readonly PairScore[]) => void;
}

/**
 * The file that lists what is wrong; without one, nothing is listed.
 *
 * @throws UsageError where its name ends otherwise than in `.html` or `.jsonl`
 */
export function openErrorList(file: string | undefined): ErrorList {
  if (file === undefined) return { write: () => undefined };
  if (/\.jsonl$/i.test(file)) {
    return {
      write(corpora, pairs) {
        const lines = formatErrorsJsonl(findErrors(corpora)) + formatPairErrorsJsonl(findPairErrors(pairs));
        writeTextFile(file, lines);
      },
    };
  }
  if (!/\.html?$/i.test(file)) {
    throw new UsageError('unknown-format', `--errors ${file}: the name must end in .html or .jsonl.`);
  }
  return {
    write(corpora, pairs) {
      const names = [...corpora, ...pairs].map(({ name }) => name);
      const body = [
        corpora.length === 0 ? '' : formatErrorsHtml(findErrors(corpora)),
        formatPairErrorsHtml(findPairErrors(pairs)),
      ];
      writeTextFile(file, formatErrorPage(`Errors in ${names.join(', ')}`, body.join('')));
    },
  };
}
