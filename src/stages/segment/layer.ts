import type { Segments } from '../../text/segments.ts';

declare module '../../model/layers.ts' {
  interface Layers {
    readonly segments: Segments;
  }
}
