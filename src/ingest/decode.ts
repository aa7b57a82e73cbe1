import { isUtf8 } from 'node:buffer';

/** Bytes 0x80 to 0x9f of windows-1252 after the WHATWG encoding standard; the others are those of Latin 1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** How bytes were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes to text: a byte order mark decides; else valid UTF-8; else windows-1252. Null for bytes that are no text: NUL
 * bytes without the byte order mark of UTF-16.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const encoding = findEncoding(bytes);
  if (encoding === null) return null;
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding };
}

/** CRLF and lone CR to LF: the only change that ingest makes to the text of a file. */
export function normaliseLineBreaks(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

function findEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return null;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Not by TextDecoder, which in several releases of Node reads windows-1252 as Latin 1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
}
