import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';

/** All that the document stages found in one article: what goes from extraction to matching. */
export interface Extraction {
  readonly article: Article;
  /** Page furniture and other stretches that are not the article's own text; sorted and disjoint. */
  readonly excluded: readonly Span[];
  readonly speakers: readonly Speaker[];
  /** In text order. */
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}
