import type { MarkedQuotation } from '../../text/quotation-marks/gather.ts';

/** `speech`: words that somebody said or wrote. `scare`: a word held at a distance. `title`: of a work. */
export type QuotationRole = 'speech' | 'scare' | 'title';

/** One run of quoted text, in one or, where marks are re-opened at each paragraph, several pieces. */
export interface Quotation extends MarkedQuotation {
  readonly role: QuotationRole;
}

declare module '../../model/layers.ts' {
  interface Layers {
    /** In order of their starts. */
    readonly quotations: readonly Quotation[];
  }
}
