import type { Extraction } from '../../model/extraction.ts';
import { mergeSpans, type Span } from '../../model/span.ts';

const SHINGLE_WORDS = 6;
/** One shingle in four is kept: the same ones in every article, because the hash decides. */
const SAMPLING = 4;
/** With fewer words of its own, an article is compared by its quotations too. */
const FEWEST_OWN_WORDS = 60;

/**
 * Hashes of the runs of six words of the outlet's own text. Quotations are left out: two reports of one speech share them without
 * being copies. Sampled by hash (Manber, "Finding similar files in a large file system", 1994).
 */
export function shinglesOf({ article, claims, excluded }: Extraction): number[] {
  const quoted = claims.flatMap((claim) => claim.quoted);
  const own = wordHashes(article.text, mergeSpans([...excluded, ...quoted]));
  const words = own.length >= FEWEST_OWN_WORDS ? own : wordHashes(article.text, excluded);
  const shingles = new Set<number>();
  for (let from = 0; from + SHINGLE_WORDS <= words.length; from += 1) {
    let hash = 0;
    for (let index = from; index < from + SHINGLE_WORDS; index += 1) hash = mix(hash, words[index] ?? 0);
    if (hash % SAMPLING === 0) shingles.add(hash);
  }
  return [...shingles];
}

function wordHashes(text: string, holes: readonly Span[]): number[] {
  const hashes: number[] = [];
  let from = 0;
  for (const { start, end } of [...holes, { start: text.length, end: text.length }]) {
    for (const [word] of text
      .slice(from, start)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      hashes.push(hashWord(word));
    from = end;
  }
  return hashes;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  return (Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15)) >>> 0;
}
