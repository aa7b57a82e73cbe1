import type { CorpusLayerName, CorpusLayers, Matches } from '../model/corpus.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import { InternalError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import { compareText } from '../model/order.ts';
import type { CorpusStage } from '../model/stage.ts';
import { checkContracts } from './contracts.ts';
import { readStageOptions, type StageOptions } from './options.ts';

/**
 * Makes one function of the corpus stages: from the extractions of all articles, in any order, to pairs and groups. Stages of the scope
 * `event` come behind all others and see one event at a time, whose other layers are then forgotten.
 *
 * @throws InternalError where a stage's needs are unmet or, while matching, where a stage throws; UsageError where an
 *   option is wrong.
 */
export function composeMatcher(
  stages: readonly CorpusStage[],
  options: StageOptions = {},
): (extractions: readonly Extraction[]) => Matches {
  const overCorpus = stages.filter(({ scope }) => scope === 'corpus');
  const byEvent = stages.filter(({ scope }) => scope === 'event').map(needEvents);
  checkContracts([...overCorpus, ...byEvent]);
  const matchCorpus = chain(overCorpus, options);
  const matchEvent = chain(byEvent, options);

  return function matchExtractions(unsorted) {
    const extractions = [...unsorted].sort(byArticleId);
    const diagnostics: Diagnostic[] = [];
    const shared = matchCorpus(extractions, {}, diagnostics);
    const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
    const [pairs, groups]: [CorpusLayers['pairs'][], CorpusLayers['groups'][]] = [[], []];
    for (const event of shared.events ?? []) {
      const reports = event.articleIds.flatMap((id) => byId.get(id) ?? []);
      const found = matchEvent(reports, { ...shared, events: [event] }, diagnostics);
      pairs.push(found.pairs ?? []);
      groups.push(found.groups ?? []);
    }
    return toMatches(
      { ...shared, pairs: pairs.flat().sort(byOwnId), groups: groups.flat().sort(byOwnId) },
      diagnostics,
    );
  };
}

/** What is matched event by event rests on the events. */
function needEvents(stage: CorpusStage): CorpusStage {
  return { ...stage, requires: [...new Set<CorpusLayerName>(['events', ...stage.requires])] };
}

/** One function of several stages, which adds their layers to those that are there. */
function chain(
  stages: readonly CorpusStage[],
  options: StageOptions,
): (
  extractions: readonly Extraction[],
  layers: Partial<CorpusLayers>,
  diagnostics: Diagnostic[],
) => Partial<CorpusLayers> {
  const steps = stages.map((stage) => ({ stage, addLayer: stage.create(readStageOptions(stage, options)) }));

  return function addLayers(extractions, given, diagnostics) {
    let layers = given;
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
    return layers;
  };
}

function byArticleId(a: Extraction, b: Extraction): number {
  return compareText(a.article.id, b.article.id);
}

function byOwnId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
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
