/**
 * Learns the weights of the attribution stage from annotated articles and writes `src/models/attribution.bin`. The same corpora
 * in the same order give the same bytes.
 *
 * Usage: `npm run train -- --corpus FILE_OR_FOLDER… [--every N] [--out FILE]`
 *
 * `--every N` takes every N-th article only, for a learning curve.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpora } from '../../src/accuracy/readers/index.ts';
import { writeSections } from '../../src/models/sections.ts';
import { prepareArticle } from './prepare.ts';
import { trainAttribution } from './train.ts';

const TARGET = 'src/models/attribution.bin';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
    out: { type: 'string', default: TARGET },
  },
  allowPositionals: false,
});
const { corpus = [], out } = values;
const every = Number(values.every);
if (corpus.length === 0 || !(every >= 1)) {
  process.stderr.write(
    'Usage: npm run train -- --corpus FILE_OR_FOLDER [--corpus …] [--every N] [--out FILE]\n',
  );
  process.exit(2);
}
const started = Date.now();
const articles = readCorpora(corpus)
  .flatMap((each) => each.articles)
  .filter((_, place) => place % every === 0);
const sections = trainAttribution(articles.map(prepareArticle), (message) => {
  process.stderr.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${message}\n`);
});
const file = writeSections(sections);
writeFileSync(out, file);
process.stderr.write(`${articles.length} articles, ${file.length} bytes to ${out}\n`);
