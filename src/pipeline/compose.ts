import type { Article } from '../model/article.ts';
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts';
import type { Extraction } from '../model/extraction.ts';
import type { LayerName, Layers } from '../model/layers.ts';
import type { DocumentStage } from '../model/stage.ts';
import { checkContracts } from './contracts.ts';
import { readStageOptions, type StageOptions } from './options.ts';

/** An article with all layers that the stages added. */
export interface ProcessedArticle {
  readonly article: Article;
  /** Empty where a stage failed. */
  readonly layers: Partial<Layers>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes one function of the document stages, to be used for any number of articles. A stage that throws on an article
 * costs that article's layers and becomes the diagnostic `stage-failed`; it never ends the run.
 *
 * @throws InternalError where a stage's needs are unmet, UsageError where an option is wrong: both before any article.
 */
export function composeStages(
  stages: readonly DocumentStage[],
  options: StageOptions = {},
): (article: Article) => ProcessedArticle {
  checkContracts(stages);
  const steps = stages.map((stage) => ({ stage, addLayer: stage.create(readStageOptions(stage, options)) }));

  return function processArticle(article) {
    const diagnostics: Diagnostic[] = [];
    const origin = { articleId: article.id, file: article.file };
    let layers: Partial<Layers> = {};
    for (const { stage, addLayer } of steps) {
      const { name, requires, assigns } = stage;
      try {
        const layer = addLayer({ article, layers: pickLayers(layers, requires) }, (notice) =>
          diagnostics.push(diagnostic({ ...notice, ...origin, stage: name })),
        );
        layers = { ...layers, [assigns]: layer };
      } catch (error) {
        return { article, layers: {}, diagnostics: [...diagnostics, stageFailed(name, origin, error)] };
      }
    }
    return { article, layers, diagnostics };
  };
}

/** What goes on to matching. */
export function toExtraction({ article, layers, diagnostics }: ProcessedArticle): Extraction {
  const { excluded = [], speakers, claims = [] } = layers;
  return { article, excluded, speakers: speakers?.speakers ?? [], claims, diagnostics };
}

/** The document stages as one function from an article to its claims. Throws like `composeStages`. */
export function composeExtractor(
  stages: readonly DocumentStage[],
  options: StageOptions = {},
): (article: Article) => Extraction {
  const processArticle = composeStages(stages, options);
  return (article) => toExtraction(processArticle(article));
}

/** Only what the stage declares: a need that it does not declare shows at once, not when the order changes. */
function pickLayers(layers: Partial<Layers>, names: readonly LayerName[]): Layers {
  const picked = Object.fromEntries(names.map((name) => [name, layers[name]]));
  if (!hasLayers(picked, names)) throw new TypeError(`missing one of the layers ${names.join(', ')}`);
  return picked;
}

/**
 * Here the list forgets which layers each stage needs: it calls every stage as though it needed all. A stage reads only
 * those that it declares, which are the ones that are looked for.
 */
function hasLayers(layers: Partial<Layers>, names: readonly LayerName[]): layers is Layers {
  return names.every((name) => layers[name] !== undefined);
}

function stageFailed(stage: string, origin: { articleId: string; file: string }, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnostic({
    ...origin,
    stage,
    code: 'stage-failed',
    severity: 'error',
    message: `The stage "${stage}" failed on this article, which therefore has no claims: ${reason}. Please report it.`,
  });
}
