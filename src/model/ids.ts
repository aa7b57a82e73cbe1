import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 12;

export type IdPrefix = 'a' | 'c' | 's' | 'e' | 'p' | 'g' | 'd';

/**
 * A content hash: the prefix letter, `_` and twelve base32 characters (60 bits) of a SHA-256 over the parts.
 * The parts are JSON-encoded, so that ["ab", "c"] and ["a", "bc"] differ.
 */
export function contentId(prefix: IdPrefix, parts: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let id = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of digest) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < ID_LENGTH) {
      bits -= 5;
      id += BASE32.charAt((buffer >>> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
    if (id.length === ID_LENGTH) break;
  }
  return `${prefix}_${id}`;
}
