import type { Pair } from '../../model/pair.ts';

/** A pair before groups are known is a pair: the group refers to it, not it to the group. */
declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    /** In order of their ids. */
    readonly pairs: readonly Pair[];
  }
}
