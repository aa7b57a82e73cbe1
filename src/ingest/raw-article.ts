import type { ArticleFormat } from '../model/article.ts';
import type { Notice } from './codes.ts';

/** What a format reads from its bytes, before dates, outlet and language are settled. */
export interface RawArticle {
  readonly format: ArticleFormat;
  readonly text: string;
  /** Hexadecimal, of the bytes or of the JSON value. */
  readonly sha256: string;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly externalId?: string | undefined;
  /** Dates as written, the most trusted first. */
  readonly dates: readonly string[];
}

/** What a format finds in one file: articles and what went wrong on the way. */
export interface RawArticles {
  readonly articles: readonly RawArticle[];
  readonly notices: readonly Notice[];
}
