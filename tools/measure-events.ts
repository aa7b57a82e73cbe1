/**
 * How well articles are grouped by event: BCubed precision, recall and F1 (Bagga and Baldwin 1998).
 *
 *   npx tsx tools/measure-events.ts ARTICLES.jsonl EVENTS.jsonl [NOISE.jsonl…]
 *
 * EVENTS.jsonl names the event of each article (`id`, `event`); articles of NOISE.jsonl are put among the others and not scored.
 */
import { readFileSync } from 'node:fs';
import { createDefaultSchema } from '../src/config/index.ts';
import { parseArticleLine } from '../src/ingest/index.ts';
import { events } from '../src/match/events/index.ts';
import type { Article } from '../src/model/article.ts';
import { compareText } from '../src/model/order.ts';

const [articleFile, eventFile, ...noiseFiles] = process.argv.slice(2);
if (articleFile === undefined || eventFile === undefined) {
  throw new Error('Usage: tsx tools/measure-events.ts ARTICLES.jsonl EVENTS.jsonl [NOISE.jsonl…]');
}

async function readArticles(file: string): Promise<Article[]> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const inputs = await Promise.all(
    lines.map((line, index) => parseArticleLine(line, { file, line: index + 1 })),
  );
  return inputs.flatMap(({ articles }) => articles);
}

function readEvents(file: string): Map<string, string> {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const { id, event } = JSON.parse(row) as { id: string; event: string };
      return [id, event];
    }),
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const eventOf = readEvents(eventFile);
const articles = (await Promise.all([articleFile, ...noiseFiles].map(readArticles))).flat();
const goldOf = new Map(articles.map(({ id, externalId = '' }) => [id, eventOf.get(externalId)]));
const extractions = articles
  .map((article) => ({ article, excluded: [], speakers: [], claims: [], diagnostics: [] }))
  .sort((a, b) => compareText(a.article.id, b.article.id));
const options = createDefaultSchema().parse({}).match['events'];
const found = events.create(events.options.parse(options))({ extractions, layers: {} }, () => undefined);

const sizes = new Map<string, number>();
for (const gold of goldOf.values()) if (gold !== undefined) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
const scores = found.flatMap(({ articleIds }) =>
  articleIds.flatMap((id) => {
    const gold = goldOf.get(id);
    if (gold === undefined) return [];
    const shared = articleIds.filter((other) => goldOf.get(other) === gold).length;
    return [{ precision: shared / articleIds.length, recall: shared / (sizes.get(gold) ?? 1) }];
  }),
);
const precision = mean(scores.map((score) => score.precision));
const recall = mean(scores.map((score) => score.recall));
const f1 = (2 * precision * recall) / (precision + recall);
process.stdout.write(
  `${String(articles.length)} articles, ${String(scores.length)} scored, ${String(found.length)} events found: ` +
    `BCubed P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}\n`,
);
