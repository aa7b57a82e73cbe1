import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate } from './same/folds.ts';
import { readExamples, trainExperts } from './same/experts.ts';

/**
 * Trains "are the two about the same thing?" and writes `src/models/same-proposition.json`; with `--cross-validate` prints how it does on
 * parts of the training corpora that it has not seen, and writes nothing.
 *
 * Usage: `npx tsx tools/train-same-proposition.ts CORPORA_FOLDER [--cross-validate]`
 */
const [folder, flag] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: tsx tools/train-same-proposition.ts CORPORA_FOLDER [--cross-validate]');
const examples = readExamples(join(folder, 'matching'), 'train');
if (flag === '--cross-validate') {
  for (const line of crossValidate(examples)) process.stdout.write(`${line}\n`);
} else {
  const target = new URL('../src/models/same-proposition.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(trainExperts(examples), null, 1)}\n`);
}
