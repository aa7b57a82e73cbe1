/** Writes the files that are derived from code, or with `--check` fails when one of them is out of date. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { createRunRecord } from '../src/cli/run-record.ts';
import { readVersion } from '../src/cli/package.ts';
import { createDefaultSchema, type Configuration } from '../src/config/index.ts';
import { run } from '../src/pipeline/run.ts';
import { buildReport, reportJsonSchema, writeReport } from '../src/report/index.ts';

const EXAMPLE = 'output/example';

async function formatJson(path: string, value: unknown): Promise<string> {
  return format(JSON.stringify(value), { ...(await resolveConfig(path)), parser: 'json', filepath: path });
}

/** Path to content of all generated files. */
async function generate(): Promise<Map<string, string>> {
  const schema = createDefaultSchema();
  const configuration = schema.parse({});
  const { $schema: _, ...defaults } = configuration;
  const files = new Map<string, string>();
  const add = async (path: string, value: unknown): Promise<void> => {
    files.set(path, await formatJson(path, value));
  };
  await add('src/config/config.schema.json', z.toJSONSchema(schema, { io: 'input' }));
  await add('src/report/report.schema.json', reportJsonSchema());
  await add('pipeline.config.json', { $schema: './src/config/config.schema.json', ...defaults });
  for (const [path, content] of await generateExample(defaults)) files.set(path, content);
  return files;
}

/** The results of the demo corpus. Without timings, so that they are the same on every machine. */
async function generateExample(defaults: Configuration): Promise<Map<string, string>> {
  const configuration = { ...defaults, output: { ...defaults.output, directory: EXAMPLE } };
  const result = await run({ configuration });
  const folder = await mkdtemp(join('output', '.example-'));
  try {
    const report = buildReport(result, readVersion());
    const record = createRunRecord({ configuration, ...result, timings: {} });
    await writeReport(report, record, { ...configuration.output, directory: folder });
    return await readFolder(folder, EXAMPLE);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Path to content of all files below a folder, as though the folder had the name `shown`. */
async function readFolder(folder: string, shown: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, string>();
  for (const path of paths.sort()) {
    files.set(join(shown, path.slice(folder.length + 1)), await readFile(path, 'utf8'));
  }
  return files;
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** What differs from what would be generated: changed and missing files, and leftovers in the example. */
async function listStale(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, content] of files) {
    if ((await readIfThere(path)) !== content) stale.push(path);
  }
  const present = await readFolder(EXAMPLE, EXAMPLE).catch(() => new Map<string, string>());
  return [...stale, ...[...present.keys()].filter((path) => !files.has(path))];
}

async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  await rm(EXAMPLE, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

const files = await generate();
const stale = await listStale(files);
if (!process.argv.includes('--check')) {
  if (stale.length > 0) await writeAll(files);
  console.error(`generate: ${stale.length} of ${files.size} files written anew`);
} else if (stale.length > 0) {
  console.error(
    `generate: out of date (run "npm run generate"):\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}
