import type { Article } from './article.ts';

/**
 * The stand-off layers of a document, by name. Each document stage declares its own layer here from its own folder
 * (`declare module '…/model/layers.ts' { interface Layers { … } }`), so that a new stage touches no other file.
 */
export interface Layers {}

export type LayerName = keyof Layers;

/** An article with the layers that a stage may read. */
export interface Document<Required extends LayerName = never> {
  readonly article: Article;
  readonly layers: Readonly<Pick<Layers, Required>>;
}
