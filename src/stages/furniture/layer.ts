import type { Span } from '../../model/span.ts';

declare module '../../model/layers.ts' {
  interface Layers {
    /** Page furniture and other stretches that are not the article's own text; sorted and disjoint. */
    readonly excluded: readonly Span[];
  }
}
