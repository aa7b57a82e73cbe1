/**
 * Holds the extraction against the development corpora, which are not ours to keep here.
 *
 *   npm run accuracy:corpora -- [FOLDER] [--update-baseline]
 *
 * FOLDER, or the environment variable ATTRIBUTION_CORPORA, is where they lie; what is not there is skipped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyCommand } from '../src/cli/commands/accuracy.ts';
import { exitCodeOf } from '../src/cli/exit-codes.ts';
import { UsageError } from '../src/model/errors.ts';

const CORPORA = ['polnear-dev.jsonl', 'gum-news-dev.jsonl'];
const BASELINE = join(import.meta.dirname, '../tests/gold/corpora-baseline.json');

const args = process.argv.slice(2);
const updateBaseline = args.includes('--update-baseline');
const folder = args.find((arg) => !arg.startsWith('--')) ?? process.env['ATTRIBUTION_CORPORA'] ?? '';

const isPresent = (name: string): boolean => folder !== '' && existsSync(join(folder, name));
for (const name of CORPORA.filter((each) => !isPresent(each))) {
  const reason = folder === '' ? 'ATTRIBUTION_CORPORA is not set' : `it is not in ${folder}`;
  console.error(`accuracy:corpora: ${name} skipped: ${reason}`);
}

const gold = CORPORA.filter(isPresent).map((name) => join(folder, name));
try {
  if (gold.length > 0) process.exitCode = await accuracyCommand({ gold, baseline: BASELINE, updateBaseline });
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = exitCodeOf(error);
}
