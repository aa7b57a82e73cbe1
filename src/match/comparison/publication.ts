import { publicationTime } from '../../model/article.ts';
import type { AlignedPair } from './compare.ts';

/** Articles published within this of one another count as published at the same time: half an hour, in milliseconds. */
const SAME_TIME = 30 * 60 * 1000;

/** Whose article is the later one; `neither` where they are of one time or a date is missing. */
export function laterOf({ a, b }: AlignedPair): 'a' | 'b' | 'neither' {
  const difference = publicationTime(b.article) - publicationTime(a.article);
  if (!Number.isFinite(difference) || Math.abs(difference) <= SAME_TIME) return 'neither';
  return difference > 0 ? 'b' : 'a';
}
