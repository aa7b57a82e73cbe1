import { publicationTime } from '../../model/article.ts';
import { compareText } from '../../model/order.ts';

/** Orders publication dates like the articles that bear them, then as text. A missing date comes last. */
export function comparePublished(a: string | null, b: string | null): number {
  return timeOf(a) - timeOf(b) || compareText(a ?? '', b ?? '');
}

/** The first and the last of the dates that are known. */
export function publicationRange(dates: Iterable<string | null>): {
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
} {
  const known = [...dates].filter((date) => date !== null).sort(comparePublished);
  return { firstPublished: known[0] ?? null, lastPublished: known.at(-1) ?? null };
}

function timeOf(date: string | null): number {
  return date === null ? Infinity : publicationTime({ publishedAt: date });
}
