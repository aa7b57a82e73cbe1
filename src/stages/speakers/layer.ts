import type { ClaimSpeaker, Speaker } from '../../model/speaker.ts';

/** The article's speakers, and for each attribution (by index) who speaks. */
export interface SpeakerLayer {
  readonly speakers: readonly Speaker[];
  readonly byAttribution: readonly ClaimSpeaker[];
}

declare module '../../model/layers.ts' {
  interface Layers {
    readonly speakers: SpeakerLayer;
  }
}
