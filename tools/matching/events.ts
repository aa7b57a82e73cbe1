import { readFileSync } from 'node:fs';
import { createDefaultSchema } from '../../src/config/index.ts';
import { parseArticleLine } from '../../src/ingest/index.ts';
import { events } from '../../src/match/events/index.ts';
import type { Article } from '../../src/model/article.ts';
import { compareText } from '../../src/model/order.ts';
import { measureFigure, type Figure } from './figure.ts';

/** What an article gives to BCubed (Bagga and Baldwin 1998). */
interface Cubed {
  readonly precision: number;
  readonly recall: number;
}

async function readArticles(file: string): Promise<Article[]> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const inputs = await Promise.all(
    lines.map((line, index) => parseArticleLine(line, { file, line: index + 1 })),
  );
  return inputs.flatMap(({ articles }) => articles);
}

/** The event of each article by the article's own id. */
function readEvents(file: string): ReadonlyMap<string, string> {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const { id, event } = JSON.parse(row) as { id: string; event: string };
      return [id, event];
    }),
  );
}

function groupByEvent(articles: readonly Article[]): readonly (readonly string[])[] {
  const extractions = articles
    .map((article) => ({ article, excluded: [], speakers: [], claims: [], diagnostics: [] }))
    .sort((a, b) => compareText(a.article.id, b.article.id));
  const options = createDefaultSchema().parse({}).match['events'];
  const find = events.create(events.options.parse(options));
  return find({ extractions, layers: { duplicates: new Map() } }, () => undefined).map(
    ({ articleIds }) => articleIds,
  );
}

function cube(groups: readonly (readonly string[])[], goldOf: ReadonlyMap<string, string>): Cubed[] {
  const sizes = new Map<string, number>();
  for (const gold of goldOf.values()) sizes.set(gold, (sizes.get(gold) ?? 0) + 1);
  return groups.flatMap((ids) =>
    ids.flatMap((id) => {
      const gold = goldOf.get(id);
      if (gold === undefined) return [];
      const shared = ids.filter((other) => goldOf.get(other) === gold).length;
      return [{ precision: shared / ids.length, recall: shared / (sizes.get(gold) ?? 1) }];
    }),
  );
}

function f1(cubed: readonly Cubed[]): number {
  const mean = (part: keyof Cubed): number => cubed.reduce((sum, one) => sum + one[part], 0) / cubed.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return (2 * precision * recall) / (precision + recall);
}

/** How well articles are grouped by event, alone and with the articles of the noise files among them, which are not scored. */
export async function measureEvents(
  articleFile: string,
  eventFile: string,
  noiseFiles: readonly string[],
): Promise<Figure[]> {
  const eventOf = readEvents(eventFile);
  const articles = await readArticles(articleFile);
  const noise = (await Promise.all(noiseFiles.map(readArticles))).flat();
  const goldOf = new Map(
    articles.flatMap(({ id, externalId = '' }): [string, string][] => {
      const event = eventOf.get(externalId);
      return event === undefined ? [] : [[id, event]];
    }),
  );
  const measure = (name: string, all: readonly Article[]): Figure =>
    measureFigure({ corpus: 'three-outlets', name, target: '≥ 95' }, cube(groupByEvent(all), goldOf), f1);
  return [
    measure('events, BCubed F1', articles),
    ...(noise.length === 0
      ? []
      : [measure(`events among ${String(noise.length)} other articles, BCubed F1`, [...articles, ...noise])]),
  ];
}
