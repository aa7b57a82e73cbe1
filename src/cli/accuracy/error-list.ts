import type { CorpusScore } from '../../accuracy/corpus.ts';
import { findErrors } from '../../accuracy/errors/find.ts';
import { formatErrorsHtml } from '../../accuracy/errors/html.ts';
import { formatErrorsJsonl } from '../../accuracy/errors/jsonl.ts';
import { UsageError } from '../../model/errors.ts';
import { writeTextFile } from '../files.ts';

export interface ErrorList {
  readonly write: (scores: readonly CorpusScore[]) => void;
}

/**
 * The file that lists what is wrong; without one, nothing is listed.
 *
 * @throws UsageError where its name ends otherwise than in `.html` or `.jsonl`
 */
export function openErrorList(file: string | undefined): ErrorList {
  if (file === undefined) return { write: () => undefined };
  if (/\.jsonl$/i.test(file)) {
    return { write: (scores) => writeTextFile(file, formatErrorsJsonl(findErrors(scores))) };
  }
  if (!/\.html?$/i.test(file)) {
    throw new UsageError('unknown-format', `--errors ${file}: the name must end in .html or .jsonl.`);
  }
  return {
    write(scores) {
      const title = `Errors in ${scores.map(({ name }) => name).join(', ')}`;
      writeTextFile(file, formatErrorsHtml(findErrors(scores), title));
    },
  };
}
