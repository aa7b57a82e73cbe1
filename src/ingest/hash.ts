import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. Unpaired surrogates of a string are hashed as U+FFFD. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
