import { compareText } from './order.ts';

/** How the outlet's name was found; anything but `metadata` is worth a diagnostic. */
export type OutletSource = 'metadata' | 'folder' | 'file';

export type ArticleFormat = 'txt' | 'html' | 'json' | 'jsonl' | 'text';

/** One text by one outlet. `text` never changes after ingest; every span counts UTF-16 code units into it. */
export interface Article {
  /** Hash over outlet and text. */
  readonly id: string;
  /** The id that the input gave, if any. */
  readonly externalId?: string;
  readonly outlet: string;
  readonly outletSource: OutletSource;
  readonly title: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601 date (`2021-06-16`) or date and time with its zone (`2021-06-16T09:30:00Z`). */
  readonly publishedAt?: string;
  /** ISO 639-1 code of the detected language; `und` where the text is too short to tell. */
  readonly language: string;
  readonly text: string;
  /** Path as the user would type it, `-` for standard input. */
  readonly file: string;
  readonly format: ArticleFormat;
  /** Of the bytes of the file or of the JSON value that the article came from, hexadecimal. */
  readonly sha256: string;
}

/**
 * The order of publication, then of ids: the earlier comes first, a date without a time counts as its first moment (UTC), and an
 * article without a date comes last.
 */
export function comparePublication(a: Article, b: Article): number {
  const difference = publicationTime(a) - publicationTime(b);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return compareText(a.id, b.id);
}

/** Milliseconds since 1970; Infinity where the article bears no date. */
export function publicationTime(article: Pick<Article, 'publishedAt'>): number {
  const time = article.publishedAt === undefined ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(time) ? Infinity : time;
}
