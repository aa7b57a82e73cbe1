import type { Configuration } from '../config/index.ts';
import { corpusStages } from '../match/index.ts';
import type { Article } from '../model/article.ts';
import type { Matches } from '../model/corpus.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import { documentStages } from '../stages/index.ts';
import { composeMatcher } from './compose-match.ts';
import { composeExtractor } from './compose.ts';
import {
  discoverInputs,
  extractFiles,
  extractStandardInput,
  type ExtractedInputs,
  type InputOptions,
} from './inputs.ts';
import { dropRepeats } from './repeats.ts';

export interface RunRequest extends Omit<InputOptions, 'concurrency'> {
  readonly configuration: Configuration;
  /** Read where the input names `-`. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
}

/** Milliseconds of wall time by step. */
export type Timings = Readonly<Record<'extract' | 'match', number>>;

export interface RunResult {
  /** Sorted by article id. */
  readonly extractions: readonly Extraction[];
  readonly matches: Matches;
  /** What reading the inputs noticed; the rest is with the extractions and the matches. */
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Timings;
}

/**
 * From files to matched claims. What the files hold is independent of their order and of the concurrency.
 *
 * @throws UsageError where an input path does not exist or there is nothing to read; InternalError for a bug
 */
export async function run(request: RunRequest): Promise<RunResult> {
  const { configuration } = request;
  const extract = composeExtractor(documentStages, configuration.stages);
  const match = composeMatcher(corpusStages, configuration.match);

  const started = performance.now();
  const inputs = await extractInputs(request, extract);
  const { extractions, diagnostics } = dropRepeats(inputs.extractions);
  const extracted = performance.now();
  const matches = match(extractions);

  return {
    extractions,
    matches,
    diagnostics: [...inputs.diagnostics, ...diagnostics],
    timings: { extract: extracted - started, match: performance.now() - extracted },
  };
}

async function extractInputs(
  { configuration, standardInput, onProgress }: RunRequest,
  extract: (article: Article) => Extraction,
): Promise<ExtractedInputs> {
  const { input, extract: options } = configuration;
  const { files, diagnostics } = await discoverInputs(input);
  const parts = [await extractFiles(files, extract, { ...options, onProgress })];
  if (input.includes('-')) {
    if (standardInput === undefined) throw new UsageError('no-input', '"-" needs a standard input.');
    parts.push(await extractStandardInput(standardInput, extract));
  }
  return {
    extractions: parts.flatMap((part) => part.extractions),
    diagnostics: [...diagnostics, ...parts.flatMap((part) => part.diagnostics)],
  };
}
