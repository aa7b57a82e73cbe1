import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src/` a room may import from, itself apart. `index.ts` and `cli` may import from everywhere. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: [],
  text: ['model', 'lexicon'],
  models: ['model', 'lexicon', 'text'],
  ingest: ['model', 'lexicon', 'text'],
  stages: ['model', 'lexicon', 'text', 'models'],
  match: ['model', 'lexicon', 'text', 'models'],
  config: ['model', 'text', 'stages', 'match'],
  pipeline: ['model', 'lexicon', 'text', 'models', 'ingest', 'stages', 'match', 'config'],
  report: ['model', 'lexicon', 'text', 'pipeline', 'config'],
  accuracy: ['model', 'lexicon', 'text', 'pipeline', 'config'],
};

const SOURCE = resolve(import.meta.dirname, '../../src');

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(SOURCE, path))
    .sort();
}

function importsOf(file: string): Import[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({
      from: relative(SOURCE, file),
      to: relative(SOURCE, resolve(dirname(file), fileName)),
    }));
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'index.ts';
}

function isAgainstTheDirection({ from, to }: Import): boolean {
  const room = roomOf(from);
  if (room === 'cli' || room === 'index.ts' || room === roomOf(to)) return false;
  return !(MAY_IMPORT[room] ?? []).includes(roomOf(to));
}

describe('the direction of imports', { timeout: 120_000 }, () => {
  const imports = sourceFiles().flatMap(importsOf);

  it('sees the imports of the source', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  it('is kept by every file', () => {
    expect(imports.filter(isAgainstTheDirection).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ['model/claim.ts', 'stages/index.ts'],
    ['stages/quotes/index.ts', 'match/index.ts'],
    ['match/pairs/index.ts', 'stages/index.ts'],
    ['pipeline/run.ts', 'report/index.ts'],
    ['report/index.ts', 'cli/main.ts'],
  ])('is noticed where %s imports %s', (from, to) => {
    expect(isAgainstTheDirection({ from, to })).toBe(true);
  });
});
