import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const MAIN = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** What a file imports when it is loaded: neither types nor `import()`. */
function importsAtStart(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || statement.moduleSpecifier === undefined) return [];
    if (
      ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    ) {
      return [];
    }
    return ts.isStringLiteral(statement.moduleSpecifier) ? [statement.moduleSpecifier.text] : [];
  });
}

/** The packages that are loaded with a file. */
function packagesAtStart(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  for (const name of importsAtStart(file)) {
    if (!name.startsWith('.')) packages.add(name);
    else packagesAtStart(resolve(dirname(file), name), seen).forEach((found) => packages.add(found));
  }
  return packages;
}

describe('crossclaim --help', { timeout: 120_000 }, () => {
  it('loads the command line parser and nothing heavier', () => {
    expect([...packagesAtStart(MAIN)].filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
  });
});
