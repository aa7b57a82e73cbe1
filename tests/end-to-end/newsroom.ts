import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FIRE = 'Twelve workers were hurt when a fire broke out on the harbour bridge in Port Ellery on Sunday.';

/** Three outlets on one fire: two quote the mayor alike, one turns her words round. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'news/herald/bridge.txt': [
    FIRE,
    '“We will rebuild the harbour bridge before winter, and nobody will lose a job,” Mayor Lena Ortiz said on Monday.',
    'The police said the fire had started in a cable shaft.',
  ].join('\n\n'),
  'news/tribune/bridge.json': JSON.stringify({
    title: 'Mayor promises new harbour bridge in Port Ellery',
    outlet: 'Port Ellery Tribune',
    publishedAt: '2021-06-14T09:30:00Z',
    text: [
      FIRE,
      'Mayor Lena Ortiz told reporters on Monday: “We will rebuild the harbour bridge before winter, and nobody will lose a job.”',
    ].join('\n\n'),
  }),
  'news/courier.jsonl': `${JSON.stringify({
    id: 'courier-17',
    title: 'No new harbour bridge before winter',
    outlet: 'Courier',
    publishedAt: '2021-06-15',
    text: [
      FIRE,
      '“We will not rebuild the harbour bridge before winter, and nobody will lose a job,” Mayor Lena Ortiz said on Monday.',
    ].join('\n\n'),
  })}\n`,
};

/** A new folder with the articles in it. */
export function createNewsroom(files: Readonly<Record<string, string | Uint8Array>> = ARTICLES): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossclaim-newsroom-'));
  for (const [path, content] of Object.entries(files)) addFile(folder, path, content);
  return folder;
}

export function addFile(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

export function readTable(...path: string[]): Record<string, string>[] {
  return parse(readFileSync(join(...path), 'utf8'), { columns: true });
}

/** Path to content of all files of a folder, but for `run.json`, which holds timings. */
export function readResults(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .filter((path) => !path.endsWith('run.json'))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
