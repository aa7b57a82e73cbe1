import { Bench } from 'tinybench';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type * as Config from '../../src/config/index.ts';
import type * as Ingest from '../../src/ingest/index.ts';
import type * as Match from '../../src/match/index.ts';
import type { Article } from '../../src/model/article.ts';
import type * as ComposeMatch from '../../src/pipeline/compose-match.ts';
import type * as Compose from '../../src/pipeline/compose.ts';
import type * as Stages from '../../src/stages/index.ts';
import { built } from './built.ts';
import { print } from './print.ts';

const { createDefaultSchema } = await built<typeof Config>('config/index.js');
const { discoverFiles, readInputFile } = await built<typeof Ingest>('ingest/index.js');
const { corpusStages } = await built<typeof Match>('match/index.js');
const { composeMatcher } = await built<typeof ComposeMatch>('pipeline/compose-match.js');
const { composeExtractor, composeStages } = await built<typeof Compose>('pipeline/compose.js');
const { documentStages } = await built<typeof Stages>('stages/index.js');

const configuration = createDefaultSchema().parse({});

/** Prints how fast the document stages are over the articles below the path, beside bare wink-nlp, and how long these take to match. */
export async function benchDocuments(path: string, seconds: number): Promise<void> {
  const articles = await readArticles(path);
  const extract = composeExtractor(documentStages, configuration.stages);
  const matchArticles = composeMatcher(corpusStages, configuration.match);
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const { pipeline, yardstick } = await measure(articles, extract, seconds);
  print('articles', String(articles.length));
  print('mean length', `${(letters / articles.length / 1000).toFixed(1)} kB`);
  print('pipeline', `${(1000 / pipeline).toFixed(0)} /s`);
  print('bare wink-nlp', `${(1000 / yardstick).toFixed(0)} /s`);
  print('ratio', (pipeline / yardstick).toFixed(2));
  for (const [name, time] of measureStages(articles)) print(`  ${name}`, `${time.toFixed(2)} ms`);
  const extractions = articles.map(extract);
  matchArticles(extractions);
  print('matching', `${timeOf(() => matchArticles(extractions)).toFixed(0)} ms`);
}

async function readArticles(path: string): Promise<Article[]> {
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
async function measure(
  articles: readonly Article[],
  extract: (article: Article) => unknown,
  seconds: number,
): Promise<{ readonly pipeline: number; readonly yardstick: number }> {
  const yardstick = createYardstick();
  const bench = new Bench({ time: (seconds * 1000) / 2, warmupIterations: 1 });
  bench.add('pipeline', () => articles.forEach((article) => extract(article)));
  bench.add('yardstick', () => articles.forEach(({ text }) => yardstick(text)));
  const tasks = await bench.run();
  const [pipeline = 0, bare = 0] = tasks.map(({ result }) =>
    'latency' in result ? result.latency.min / articles.length : Number.NaN,
  );
  return { pipeline, yardstick: bare };
}

/** The time of each stage: what composing one stage more costs. */
function measureStages(articles: readonly Article[]): [string, number][] {
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
