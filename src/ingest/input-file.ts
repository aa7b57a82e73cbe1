import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** A file that is to be read. */
export interface InputFile {
  /** As the user would type it, with `/`. */
  readonly path: string;
  /** The input path that it lies under; the path itself where the file was named directly. */
  readonly root: string;
}

/** What one input gave: an input that could not be read gives no article and an `error`. */
export interface IngestResult {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}
