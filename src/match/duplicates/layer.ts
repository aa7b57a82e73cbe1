declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    /** Article id to the id of the article that it repeats: the earliest published, then the smallest id. */
    readonly duplicates: ReadonlyMap<string, string>;
  }
}

export {};
