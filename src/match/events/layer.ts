import type { Event } from '../../model/event.ts';

declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    /** Every article is in exactly one event; sorted by id. */
    readonly events: readonly Event[];
  }
}
