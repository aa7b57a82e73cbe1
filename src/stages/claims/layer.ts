import type { Claim } from '../../model/claim.ts';

declare module '../../model/layers.ts' {
  interface Layers {
    /** In text order. */
    readonly claims: readonly Claim[];
  }
}
