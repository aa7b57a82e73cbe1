import { parseArticleLine, type LinePosition } from '../ingest/index.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { UsageError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { LayerName, Layers } from '../model/layers.ts';
import type { DocumentStage } from '../model/stage.ts';
import { toExtraction, type ProcessedArticle } from './compose.ts';
import { encodeDiagnostics, encodeExtraction } from './wire/index.ts';

export interface AnswerLine {
  /** A JSON value: one line of output. */
  readonly value: unknown;
  /** What the line tells; null where the input gave no article. */
  readonly extraction: Extraction | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The answer to one line of NDJSON. It depends on nothing but the line: there is no state between lines. */
export async function extractLine(
  line: string,
  position: LinePosition,
  processArticle: (article: Article) => ProcessedArticle,
  layers: readonly LayerName[],
): Promise<AnswerLine> {
  const { articles, diagnostics } = await parseArticleLine(line, position);
  const [article] = articles;
  if (article === undefined) return answerWithoutArticle(diagnostics);
  return answerWith(processArticle(article), diagnostics, layers);
}

/** @param noticed what reading the article noticed */
export function answerWith(
  processed: ProcessedArticle,
  noticed: readonly Diagnostic[],
  layers: readonly LayerName[],
): AnswerLine {
  const diagnostics = [...noticed, ...processed.diagnostics];
  const extraction = { ...toExtraction(processed), diagnostics };
  const value = encodeExtraction(extraction);
  if (layers.length === 0) return { value, extraction, diagnostics };
  return { value: { ...value, layers: pick(processed.layers, layers) }, extraction, diagnostics };
}

/** The line for an input that gave no article. */
export function answerWithoutArticle(diagnostics: readonly Diagnostic[]): AnswerLine {
  const value = { article: null, claims: [], speakers: [], diagnostics: encodeDiagnostics(diagnostics) };
  return { value, extraction: null, diagnostics };
}

/** @throws UsageError where no stage adds a layer of that name */
export function readLayerNames(names: readonly string[], stages: readonly DocumentStage[]): LayerName[] {
  const known = stages.map(({ assigns }) => assigns);
  return names.map((name) => {
    const layer = known.find((candidate) => candidate === name);
    if (layer !== undefined) return layer;
    throw new UsageError(
      'unknown-layer',
      `--layers: no stage adds a layer "${name}". There are: ${known.join(', ')}.`,
    );
  });
}

function pick(layers: Partial<Layers>, names: readonly LayerName[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, layers[name] ?? null]));
}
