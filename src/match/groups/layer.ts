import type { Group } from '../../model/group.ts';

declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    /** Every claim of an article that is read is in exactly one group; sorted by id. */
    readonly groups: readonly Group[];
  }
}
