import type { Event } from './event.ts';
import type { Extraction } from './extraction.ts';
import type { Group } from './group.ts';
import type { Pair } from './pair.ts';
import type { Speaker } from './speaker.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The layers that corpus stages add, by name; declared by the stages like those of a document. */
export interface CorpusLayers {}

export type CorpusLayerName = keyof CorpusLayers;

/** All articles, or those of one event, sorted by article id, with the layers that a corpus stage may read. */
export interface Corpus<Required extends CorpusLayerName = never> {
  readonly extractions: readonly Extraction[];
  readonly layers: Readonly<Pick<CorpusLayers, Required>>;
}

/** What matching gives to the reports. */
export interface Matches {
  /** Article id to the id of the article that it repeats (the earliest published). */
  readonly duplicates: ReadonlyMap<string, string>;
  readonly events: readonly Event[];
  /** One per person, group or document over the whole corpus. */
  readonly speakers: readonly Speaker[];
  /** Article and document-level speaker id (`speakerKey`) to corpus-level speaker id. */
  readonly speakerOf: ReadonlyMap<string, string>;
  readonly pairs: readonly Pair[];
  readonly groups: readonly Group[];
  readonly diagnostics: readonly Diagnostic[];
}
