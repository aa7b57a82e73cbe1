import type { Span } from '../model/span.ts';

const LONGEST = 90;

/** Every dateline ends on one; most sentences have none. */
const DASH = /[—–-]\s/u;

/** A place in capitals, perhaps with a region, an agency and a date, up to a dash: "PORT ELLERY, Norland (Newswire) — ". */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:,[^()—–\n]{1,40})?(?:\([^()\n]{2,40}\)\s{0,2})?\s{0,2}[—–-]{1,3}\s{1,3}/u;
const AGENCY = /^\p{Lu}[\p{L}.,'’ -]{2,50}\([^()\n]{2,40}\)\s{0,2}[—–-]{1,3}\s{1,3}/u;

/** Where the sentence's own words begin, behind a dateline; the sentence's start where it has none. */
export function findDatelineEnd(text: string, sentence: Span): number {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  if (!DASH.test(opening)) return sentence.start;
  const dateline = DATELINE.exec(opening) ?? AGENCY.exec(opening);
  return sentence.start + (dateline?.[0].length ?? 0);
}
