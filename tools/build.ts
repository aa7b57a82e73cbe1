/** Compiles `src/` to `dist/` and puts the data files beside the code. An old `dist/` stays whole when this fails. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = join(ROOT, 'src');
const TARGET = join(ROOT, 'dist');

function compile(target: string): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', SOURCE, '--outDir', target], { cwd: ROOT, stdio: 'inherit' });
}

function isDataFile(path: string): boolean {
  return path.endsWith('.schema.json') || /^(lexicon|models)\/.+(?<!\.ts)$/.test(path);
}

function copyData(target: string): void {
  for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(SOURCE.length + 1);
    if (!entry.isFile() || !isDataFile(path)) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(SOURCE, path), join(target, path));
  }
}

function replaceTarget(built: string): void {
  rmSync(TARGET, { recursive: true, force: true });
  renameSync(built, TARGET);
}

function build(): void {
  const built = join(ROOT, 'node_modules', '.cache', `crossclaim-${process.pid}`);
  rmSync(built, { recursive: true, force: true });
  try {
    compile(built);
    copyData(built);
    chmodSync(join(built, 'cli', 'main.js'), 0o755);
    replaceTarget(built);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

try {
  build();
} catch (error) {
  // What the compiler has to say it has said already.
  const isTold = error instanceof Error && 'status' in error;
  console.error('build: failed', isTold ? '' : error);
  process.exitCode = 1;
}
