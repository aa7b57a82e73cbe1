import type { CorpusLayerName, CorpusLayers, Matches } from '../model/corpus.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { InternalError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import type { CorpusStage } from '../model/stage.ts';
import { checkContracts } from './contracts.ts';
import { readStageOptions, type StageOptions } from './options.ts';
import { compareText } from '../model/order.ts';

/**
 * Makes one function of the corpus stages: from the extractions of all articles, in any order, to pairs and groups.
 *
 * @throws InternalError where a stage's needs are unmet or, while matching, where a stage throws; UsageError where an
 *   option is wrong.
 */
export function composeMatcher(
  stages: readonly CorpusStage[],
  options: StageOptions = {},
): (extractions: readonly Extraction[]) => Matches {
  checkContracts(stages);
  const steps = stages.map((stage) => ({ stage, addLayer: stage.create(readStageOptions(stage, options)) }));

  return function matchExtractions(unsorted) {
    const extractions = [...unsorted].sort(byArticleId);
    const diagnostics: Diagnostic[] = [];
    let layers: Partial<CorpusLayers> = {};
    for (const { stage, addLayer } of steps) {
      const corpus = { extractions, layers: pickLayers(layers, stage.requires) };
      try {
        const layer = addLayer(corpus, (notice) =>
          diagnostics.push(diagnostic({ ...notice, stage: stage.name })),
        );
        layers = { ...layers, [stage.assigns]: layer };
      } catch (error) {
        throw new InternalError(`The stage "${stage.name}" failed while matching.`, { cause: error });
      }
    }
    return toMatches(layers, diagnostics);
  };
}

function byArticleId(a: Extraction, b: Extraction): number {
  return compareText(a.article.id, b.article.id);
}

function toMatches(layers: Partial<CorpusLayers>, diagnostics: readonly Diagnostic[]): Matches {
  const { duplicates = new Map(), events = [], speakers, pairs = [], groups = [] } = layers;
  return {
    duplicates,
    events,
    speakers: speakers?.speakers ?? [],
    speakerOf: speakers?.speakerOf ?? new Map(),
    pairs,
    groups,
    diagnostics,
  };
}

/** Only what the stage declares, like in a document. */
function pickLayers(layers: Partial<CorpusLayers>, names: readonly CorpusLayerName[]): CorpusLayers {
  const picked = Object.fromEntries(names.map((name) => [name, layers[name]]));
  if (!hasLayers(picked, names)) throw new InternalError(`missing one of the layers ${names.join(', ')}`);
  return picked;
}

/** As in a document: a stage reads only those that it declares, which are the ones that are looked for. */
function hasLayers(layers: Partial<CorpusLayers>, names: readonly CorpusLayerName[]): layers is CorpusLayers {
  return names.every((name) => layers[name] !== undefined);
}
