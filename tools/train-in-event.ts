/**
 * Trains "are two claims of one event about the same thing?" from events in which a reader marked what belongs together, and writes
 * `src/models/in-event.json`; with `--cross-validate` prints how it does on each event by a model of the others, and writes nothing.
 *
 * Usage: `npx tsx tools/train-in-event.ts ARTICLES.jsonl MARKS.jsonl [--cross-validate]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { crossValidate } from './in-event/folds.ts';
import { readInEventExamples } from './in-event/examples.ts';
import { readMarks } from './marks/mark.ts';
import { fitLinear } from './same/linear.ts';

/** Chosen by cross-validation over the events. */
const RIDGE = 3e-3;

const { values, positionals } = parseArgs({
  options: { 'cross-validate': { type: 'boolean' } },
  allowPositionals: true,
});
const [articleFile, markFile] = positionals;
if (articleFile === undefined || markFile === undefined)
  throw new Error('Usage: tsx tools/train-in-event.ts ARTICLES.jsonl MARKS.jsonl [--cross-validate]');
const examples = await readInEventExamples(articleFile, readMarks(readFileSync(markFile, 'utf8')));
if (values['cross-validate'] === true) {
  for (const line of crossValidate(examples, RIDGE)) process.stdout.write(`${line}\n`);
} else {
  const target = new URL('../src/models/in-event.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(fitLinear(examples, RIDGE), null, 1)}\n`);
}
