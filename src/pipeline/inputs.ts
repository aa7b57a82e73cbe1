import PQueue from 'p-queue';
import { discoverFiles, readInputFile, readStandardInput, type InputFile } from '../ingest/index.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';

export interface Progress {
  readonly files: number;
  readonly filesDone: number;
  readonly articlesDone: number;
}

export interface InputOptions {
  /** How many files may be open at once. */
  readonly concurrency: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface ExtractedInputs {
  /** In no particular order. */
  readonly extractions: readonly Extraction[];
  /** What reading noticed. What the stages noticed is with the extractions. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files below the paths; `-` is left to the caller.
 *
 * @throws UsageError where nothing is left to read
 */
export async function discoverInputs(paths: readonly string[]): ReturnType<typeof discoverFiles> {
  const found = await discoverFiles(paths.filter((path) => path !== '-'));
  if (found.files.length === 0 && !paths.includes('-')) {
    const reasons = found.diagnostics.map(({ message }) => message);
    const remedy = 'There is nothing to read: name files, or folders with articles in them.';
    throw new UsageError('no-input', [remedy, ...reasons].join('\n'));
  }
  return found;
}

/**
 * Reads the files and extracts their articles. A file is read inside its task, so that at most `concurrency` texts wait
 * in memory for their turn.
 */
export async function extractFiles(
  files: readonly InputFile[],
  extract: (article: Article) => Extraction,
  options: InputOptions,
): Promise<ExtractedInputs> {
  const extractions: Extraction[] = [];
  const diagnostics: Diagnostic[] = [];
  let filesDone = 0;

  async function extractFile(file: InputFile): Promise<void> {
    const input = await readInputFile(file);
    diagnostics.push(...input.diagnostics);
    for (const article of input.articles) {
      extractions.push(extract(article));
      await letOthersRun();
      options.onProgress?.({ files: files.length, filesDone, articlesDone: extractions.length });
    }
    filesDone++;
    options.onProgress?.({ files: files.length, filesDone, articlesDone: extractions.length });
  }

  const queue = new PQueue({ concurrency: options.concurrency });
  await Promise.all(files.map((file) => queue.add(() => extractFile(file))));
  return { extractions, diagnostics };
}

/** The same for what comes through standard input. */
export async function extractStandardInput(
  input: AsyncIterable<Uint8Array>,
  extract: (article: Article) => Extraction,
): Promise<ExtractedInputs> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  const { articles, diagnostics } = await readStandardInput(Buffer.concat(chunks));
  return { extractions: articles.map((article) => extract(article)), diagnostics };
}

/** Lets timers, signals and the progress bar have their turn between two articles. */
function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
