import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidateStance, readStanceExamples, trainStance } from './same/stance.ts';

/**
 * Trains how a report stands to a claim and writes `src/models/stance.json`; with `--cross-validate` prints how it does on claims that it has
 * not seen, and writes nothing.
 *
 * Usage: `npx tsx tools/train-stance.ts CORPORA_FOLDER [--cross-validate]`
 */
const [folder, flag] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: tsx tools/train-stance.ts CORPORA_FOLDER [--cross-validate]');
const examples = readStanceExamples(join(folder, 'matching'), 'train');
if (flag === '--cross-validate') {
  process.stdout.write(`stance accuracy ${(100 * crossValidateStance(examples)).toFixed(1)}\n`);
} else {
  const target = new URL('../src/models/stance.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(trainStance(examples), null, 1)}\n`);
}
