import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BRAT_CONFIGURATION } from '../accuracy/brat-types.ts';
import { toPredictions } from '../accuracy/predict.ts';
import { formatBrat } from '../accuracy/writers/brat.ts';
import { UsageError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import { writeTextFile } from './files.ts';

export interface BratFolder {
  /** Writes `ID.txt` and `ID.ann` for an article. */
  readonly add: (extraction: Extraction) => void;
}

/**
 * A folder that brat opens as a collection: `annotation.conf`, and for each article its text and its claims. The outlets' own
 * statements, which nobody is said to have said, are left out.
 *
 * @throws UsageError where the folder holds something: it may be work of an annotator
 */
export function createBratFolder(folder: string): BratFolder {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UsageError(
      'foreign-folder',
      `${folder} is not empty: annotations in it could be lost. Give a new folder.`,
    );
  }
  writeTextFile(join(folder, 'annotation.conf'), BRAT_CONFIGURATION);
  return {
    add({ article, claims }) {
      writeTextFile(join(folder, `${article.id}.txt`), article.text);
      writeTextFile(join(folder, `${article.id}.ann`), formatBrat(article.text, toPredictions(claims)));
    },
  };
}
