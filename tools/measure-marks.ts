/**
 * Holds a run over the articles against what a careful reader marked in some of their events: how much of it is reported, and how much
 * of what is reported is right. `tests/gold/MARKS.md` tells how the marks were made.
 *
 *   npm run accuracy:marks -- ARTICLES.jsonl MARKS.jsonl [--list] [--lost]
 *
 * `--list` shows every report that is not right by the marks, `--lost` every mark that was missed, both with their words.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDefaultSchema } from '../src/config/index.ts';
import { run } from '../src/pipeline/run.ts';
import { listDoubtful, listLost } from './marks/list.ts';
import { createTracer } from './marks/lost.ts';
import { readMarks } from './marks/mark.ts';
import { listReported } from './marks/reported.ts';
import { scoreMarks } from './marks/score.ts';
import { formatScore, missedMarks } from './marks/table.ts';

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean' }, lost: { type: 'boolean' } },
  allowPositionals: true,
});
const [articleFile, markFile] = positionals;
if (articleFile === undefined || markFile === undefined) {
  throw new Error('Usage: npm run accuracy:marks -- ARTICLES.jsonl MARKS.jsonl [--list] [--lost]');
}

const marks = readMarks(readFileSync(markFile, 'utf8'));
const configuration = { ...createDefaultSchema().parse({}), input: [articleFile] };
const { extractions, matches } = await run({ configuration });
const score = scoreMarks(marks, listReported(extractions, matches));
const traceLoss = createTracer(extractions, matches);
const lost = missedMarks(score).map((mark) => ({ mark, loss: traceLoss(mark) }));

process.stdout.write(formatScore(score, lost));
if (values.list === true) process.stdout.write(`\n${listDoubtful(score)}`);
if (values.lost === true) process.stdout.write(`\n${listLost(lost, extractions)}`);
