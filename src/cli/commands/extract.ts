import { readInputFile, type InputFile } from '../../ingest/index.ts';
import { composeStages, type ProcessedArticle } from '../../pipeline/compose.ts';
import { discoverInputs } from '../../pipeline/inputs.ts';
import {
  answerWith,
  answerWithoutArticle,
  extractLine,
  readLayerNames,
  type AnswerLine,
} from '../../pipeline/extract-line.ts';
import type { Article } from '../../model/article.ts';
import type { LayerName } from '../../model/layers.ts';
import { documentStages } from '../../stages/index.ts';
import { createBratFolder } from '../brat-folder.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openBytes, splitLines } from '../lines.ts';
import { loadSettings, type CommonFlags } from '../settings.ts';
import { createTalk, describeDiagnostic } from '../talk.ts';

interface Extractor {
  readonly processArticle: (article: Article) => ProcessedArticle;
  readonly layers: readonly LayerName[];
}

export interface ExtractFlags extends CommonFlags {
  /** Names of layers to add to each line, parted by commas. */
  readonly layers?: string;
  /** A new folder for the claims as brat annotations. */
  readonly brat?: string;
}

/** Prints one line of JSON an article, in the order of the input, or fills a folder that brat opens. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const talk = createTalk(flags);
  const { configuration } = loadSettings(flags, paths);
  const names = flags.layers?.split(',').map((name) => name.trim()) ?? [];
  const extractor = {
    processArticle: composeStages(documentStages, configuration.stages),
    layers: readLayerNames(names, documentStages),
  };
  const inputs = await listInputs(configuration.input);
  const bratFolder = flags.brat === undefined ? undefined : createBratFolder(flags.brat);
  let failures = 0;
  for await (const { value, extraction, diagnostics } of extractAll(inputs, extractor)) {
    if (bratFolder === undefined) await talk.write(`${JSON.stringify(value)}\n`);
    else if (extraction !== null) bratFolder.add(extraction);
    for (const notice of diagnostics) {
      if (notice.severity !== 'error') continue;
      failures++;
      talk.note(describeDiagnostic(notice));
    }
  }
  return failures === 0 ? EXIT.done : EXIT.inputsFailed;
}

/** @throws UsageError where a path leads to nothing, before anything is written */
async function listInputs(paths: readonly string[]): Promise<(InputFile | '-')[]> {
  const inputs: (InputFile | '-')[] = [];
  for (const path of paths) {
    if (path === '-') inputs.push(path);
    else inputs.push(...(await discoverInputs([path])).files);
  }
  return inputs;
}

async function* extractAll(
  inputs: readonly (InputFile | '-')[],
  extractor: Extractor,
): AsyncGenerator<AnswerLine> {
  for (const input of inputs) {
    if (input === '-') yield* extractLines(input, extractor);
    else if (/\.(jsonl|ndjson)$/i.test(input.path)) yield* extractLines(input.path, extractor);
    else yield* extractFile(input, extractor);
  }
}

async function* extractLines(
  file: string,
  { processArticle, layers }: Extractor,
): AsyncGenerator<AnswerLine> {
  let line = 0;
  for await (const text of splitLines(await openBytes(file))) {
    yield await extractLine(text, { file, line: ++line }, processArticle, layers);
  }
}

async function* extractFile(
  file: InputFile,
  { processArticle, layers }: Extractor,
): AsyncGenerator<AnswerLine> {
  const { articles, diagnostics } = await readInputFile(file);
  if (articles.length === 0) yield answerWithoutArticle(diagnostics);
  for (const article of articles) {
    const own = diagnostics.filter(({ articleId }) => articleId === undefined || articleId === article.id);
    yield answerWith(processArticle(article), own, layers);
  }
}
