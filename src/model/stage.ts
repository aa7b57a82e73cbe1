import type { z } from 'zod';
import type { Corpus, CorpusLayerName, CorpusLayers } from './corpus.ts';
import type { DiagnosticInput } from './diagnostic.ts';
import type { Document, LayerName, Layers } from './layers.ts';

/** What every stage declares, whichever kind it is. */
interface Contract<Required, Assigned, Options extends z.ZodType, Layer> {
  /** Named for the layer that it adds. */
  readonly name: string;
  /** Raised when the output changes for the same input: results kept from an older version are not used again. */
  readonly version: number;
  readonly requires: readonly Required[];
  readonly assigns: Assigned;
  /** Every option with its default; the configuration file and its schema are derived from it. */
  readonly options: Options;
  /**
   * A method, not a property: its parameter is then compared in both directions, so that stages with different options
   * fit into one list. That is safe because only the composition calls it, with what this very stage's `options`
   * schema gave.
   */
  create(options: z.output<Options>): Layer;
}

/** What a document stage notices; the pipeline adds stage, article and file. */
export type DocumentReport = (
  notice: Pick<DiagnosticInput, 'code' | 'severity' | 'message' | 'span'>,
) => void;

/**
 * A document stage sees one article and adds one layer. It is pure: no files, no clock, no randomness, no memory of
 * other articles; so it can run in this thread, in a worker or on another machine with the same result.
 */
export type DocumentStage<
  Required extends LayerName = LayerName,
  Assigned extends LayerName = LayerName,
  Options extends z.ZodType = z.ZodType,
> = Contract<
  Required,
  Assigned,
  Options,
  (document: Document<Required>, report: DocumentReport) => Layers[Assigned]
>;

/** Keeps the literal types of a stage's layers. */
export function defineStage<
  Required extends LayerName,
  Assigned extends LayerName,
  Options extends z.ZodType,
>(stage: DocumentStage<Required, Assigned, Options>): DocumentStage<Required, Assigned, Options> {
  return stage;
}

/** What a corpus stage notices; the pipeline adds the stage. */
export type CorpusReport = (notice: Omit<DiagnosticInput, 'stage'>) => void;

/**
 * A corpus stage takes all articles' claims and joins them: it adds one layer to the corpus. Pure like a document stage. One of the scope `event`
 * is given the articles of one event at a time, and of the event layers those of that event, so that what it needs of memory grows
 * with the largest event and not with the corpus.
 */
export interface CorpusStage<
  Required extends CorpusLayerName = CorpusLayerName,
  Assigned extends CorpusLayerName = CorpusLayerName,
  Options extends z.ZodType = z.ZodType,
> extends Contract<
  Required,
  Assigned,
  Options,
  (corpus: Corpus<Required>, report: CorpusReport) => CorpusLayers[Assigned]
> {
  readonly scope: 'corpus' | 'event';
}

/** Keeps the literal types of a stage's layers. */
export function defineCorpusStage<
  Required extends CorpusLayerName,
  Assigned extends CorpusLayerName,
  Options extends z.ZodType,
>(stage: CorpusStage<Required, Assigned, Options>): CorpusStage<Required, Assigned, Options> {
  return stage;
}
