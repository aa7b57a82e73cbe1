import type { Span } from '../../model/span.ts';

/** `double` covers curly, straight and mixed marks; `doubled` is `''…''`; `low-high` is „…“. */
export type QuotationStyle = 'double' | 'single' | 'doubled' | 'guillemet' | 'low-high';

/** `speech`: words that somebody said or wrote. `scare`: a word held at a distance. `title`: of a work. */
export type QuotationRole = 'speech' | 'scare' | 'title';

/** One run of quoted text, in one or, where marks are re-opened at each paragraph, several pieces. */
export interface Quotation {
  /** The pieces, marks included, one a paragraph; in text order. */
  readonly spans: readonly Span[];
  /** The words between the marks, piece by piece. */
  readonly inner: readonly Span[];
  readonly style: QuotationStyle;
  /** 0 for a quotation in running text, 1 for a quotation inside it, and so on. */
  readonly depth: number;
  /** Index of the quotation that it stands in. */
  readonly parent?: number;
  /** Whether a closing mark was found; an open quotation ends with its paragraph. */
  readonly isClosed: boolean;
  readonly role: QuotationRole;
}

declare module '../../model/layers.ts' {
  interface Layers {
    /** In order of their starts. */
    readonly quotations: readonly Quotation[];
  }
}
