import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from '../model/errors.ts';

/**
 * The lines of a UTF-8 stream, one at a time, so that a slow reader of the output slows the reading down. Only LF and CRLF
 * end a line: `node:readline` would also split at U+2028, which JSON allows inside a string.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const piece of others) {
      yield withoutReturn(pieces.join(''));
      pieces = [piece];
    }
  }
  const last = pieces.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws UsageError where the file cannot be opened or is a folder
 */
export async function openBytes(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin;
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError('no-input', `${file} is a folder: name a file of lines of JSON.`);
  const stream = createReadStream(file);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (cause) =>
      reject(
        new UsageError('no-input', `${file} cannot be opened: check the path and its permissions.`, {
          cause,
        }),
      ),
    );
  });
  return stream;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
