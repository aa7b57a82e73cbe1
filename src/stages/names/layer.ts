import type { NameMention } from '../../text/names/mentions.ts';

declare module '../../model/layers.ts' {
  interface Layers {
    /** The names in the text, in text order, each with the title or office beside it. */
    readonly names: readonly NameMention[];
  }
}
