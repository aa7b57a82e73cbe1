import { readFileSync } from 'node:fs';

/** The version of this package; `package.json` lies two folders above both the source and the built file. */
export function readVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const hasVersion = typeof json === 'object' && json !== null && 'version' in json;
  return hasVersion ? String(json.version) : 'unknown';
}
