import type { Speaker } from '../../model/speaker.ts';

/** Persons, groups and documents over all articles. */
export interface CorpusSpeakers {
  /** Sorted by id. */
  readonly speakers: readonly Speaker[];
  /** Article and document-level speaker id (`speakerKey`) to corpus-level speaker id. */
  readonly speakerOf: ReadonlyMap<string, string>;
  /** The speakers by id. */
  readonly byId: ReadonlyMap<string, Speaker>;
}

declare module '../../model/corpus.ts' {
  interface CorpusLayers {
    readonly speakers: CorpusSpeakers;
  }
}
