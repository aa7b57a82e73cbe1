/**
 * Articles a second of the document pipeline as it is shipped (`dist/`), beside bare wink-nlp (sentences, tags, negation) over the
 * same texts in the same process, the time of each stage, and the time of matching.
 *
 *   npm run bench [-- --articles PATH] [--seconds N]
 */
import { parseArgs } from 'node:util';
import { Bench } from 'tinybench';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type * as Config from '../src/config/index.ts';
import type * as Ingest from '../src/ingest/index.ts';
import type * as Match from '../src/match/index.ts';
import type * as ComposeMatch from '../src/pipeline/compose-match.ts';
import type * as Compose from '../src/pipeline/compose.ts';
import type * as Stages from '../src/stages/index.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: 'input' }, seconds: { type: 'string', default: '3' } },
});

/** The compiled module: what a loader of TypeScript adds to the functions is not measured. */
async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as Module;
}

const { createDefaultSchema } = await built<typeof Config>('config/index.js');
const { discoverFiles, readInputFile } = await built<typeof Ingest>('ingest/index.js');
const { corpusStages } = await built<typeof Match>('match/index.js');
const { composeMatcher } = await built<typeof ComposeMatch>('pipeline/compose-match.js');
const { composeExtractor, composeStages } = await built<typeof Compose>('pipeline/compose.js');
const { documentStages } = await built<typeof Stages>('stages/index.js');

const configuration = createDefaultSchema().parse({});
const articles = await readArticles(values.articles);
const texts = articles.map(({ text }) => text);
const extract = composeExtractor(documentStages, configuration.stages);
const matchArticles = composeMatcher(corpusStages, configuration.match);

async function readArticles(path: string) {
  const { files } = await discoverFiles([path]);
  const inputs = await Promise.all(files.map(readInputFile));
  return inputs.flatMap((input) => input.articles);
}

/** Bare wink-nlp: what every pipeline that needs sentences, tags and negation pays. */
function createYardstick(): (text: string) => void {
  const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    tokens.out(its.value);
    tokens.out(its.pos);
    tokens.out(its.negationFlag);
  };
}

/** Milliseconds an article in the fastest round: what the machine does besides only ever adds. */
async function measure(): Promise<{ readonly pipeline: number; readonly yardstick: number }> {
  const yardstick = createYardstick();
  const bench = new Bench({ time: (Number(values.seconds) * 1000) / 2, warmupIterations: 1 });
  bench.add('pipeline', () => articles.forEach((article) => extract(article)));
  bench.add('yardstick', () => texts.forEach(yardstick));
  const tasks = await bench.run();
  const [pipeline = 0, bare = 0] = tasks.map(({ result }) =>
    'latency' in result ? result.latency.min / articles.length : Number.NaN,
  );
  return { pipeline, yardstick: bare };
}

/** The time of each stage: what composing one stage more costs. */
function measureStages(): [string, number][] {
  let before = 0;
  return documentStages.map(({ name }, index) => {
    const process = composeStages(documentStages.slice(0, index + 1), configuration.stages);
    const total = Math.min(
      ...[1, 2, 3].map(() => timeOf(() => articles.forEach((article) => process(article)))),
    );
    const own = (total - before) / articles.length;
    before = total;
    return [name, own];
  });
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(24)}${value.padStart(12)}`);
}

const { pipeline, yardstick } = await measure();
print('articles', String(articles.length));
print('mean length', `${(texts.join('').length / articles.length / 1000).toFixed(1)} kB`);
print('pipeline', `${(1000 / pipeline).toFixed(0)} /s`);
print('bare wink-nlp', `${(1000 / yardstick).toFixed(0)} /s`);
print('ratio', (pipeline / yardstick).toFixed(2));
for (const [name, time] of measureStages()) print(`  ${name}`, `${time.toFixed(2)} ms`);
const extractions = articles.map(extract);
matchArticles(extractions);
print('matching', `${timeOf(() => matchArticles(extractions)).toFixed(0)} ms`);
