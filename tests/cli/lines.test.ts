import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBytes, splitLines } from '../../src/cli/lines.ts';
import { temporaryFolder } from '../support/temporary.ts';

async function linesOf(...chunks: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('splitLines', () => {
  it('ends lines at LF and CRLF', async () => {
    expect(await linesOf(bytes('{"text":"a"}\r\n{"text":"b"}\n'))).toEqual(['{"text":"a"}', '{"text":"b"}']);
  });

  it('keeps an empty line, so that answers stay beside their questions', async () => {
    expect(await linesOf(bytes('a\n\nb'))).toEqual(['a', '', 'b']);
  });

  it('does not split at the line separator that JSON allows inside a string', async () => {
    expect(await linesOf(bytes('"one\u2028two"\n'))).toEqual(['"one\u2028two"']);
  });

  it('gives the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '😀', '“') }),
        fc.nat(),
        async (text, at) => {
          const all = bytes(text);
          const cut = at % (all.length + 1);
          expect(await linesOf(all.slice(0, cut), all.slice(cut))).toEqual(await linesOf(all));
        },
      ),
      { seed: 20210616, numRuns: 200 },
    );
  });
});

describe('openBytes', () => {
  it('refuses a folder with the name of the folder', async () => {
    const folder = await temporaryFolder();
    await expect(openBytes(folder)).rejects.toThrow(`${folder} is a folder`);
  });

  it('refuses a file that is not there, and says what to check', async () => {
    await expect(openBytes('nowhere/claims.ndjson')).rejects.toThrow(
      'nowhere/claims.ndjson cannot be opened: check the path',
    );
  });
});
