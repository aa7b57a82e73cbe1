import type * as Config from '../../src/config/index.ts';
import type * as Match from '../../src/match/index.ts';
import type { CorpusStage } from '../../src/model/stage.ts';
import type * as ComposeMatch from '../../src/pipeline/compose-match.ts';
import { built } from './built.ts';
import { generateNews } from './news/generate.ts';
import { PlantedPairs } from './recall.ts';
import { print } from './print.ts';

const { createDefaultSchema } = await built<typeof Config>('config/index.js');
const { corpusStages } = await built<typeof Match>('match/index.js');
const { composeMatcher } = await built<typeof ComposeMatch>('pipeline/compose-match.js');

const MEGABYTE = 2 ** 20;

/** Prints how long matching takes step by step over generated news, how much memory it needs and how many of the planted pairs it finds. */
export function benchMatching(claims: number): void {
  const news = generateNews(claims);
  const planted = new PlantedPairs(news.planted);
  print('claims', String(news.extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0)));
  print('articles', String(news.extractions.length));
  print('memory before', memory(process.memoryUsage.rss()));

  const steps = new Map<string, number>();
  const match = composeMatcher(
    corpusStages.map((stage) => watch(stage, steps, planted)),
    createDefaultSchema().parse({}).match,
  );
  const started = performance.now();
  const { user } = process.cpuUsage();
  const { events, pairs, groups } = match(news.extractions);
  const all = performance.now() - started;
  const worked = process.cpuUsage().user - user;

  for (const [name, time] of steps) print(`  ${name}`, seconds(time));
  print('matching', seconds(all));
  print('processor time', seconds(worked / 1000));
  print('peak memory', memory(process.resourceUsage().maxRSS * 1024));
  print('events', String(events.length));
  print('candidates', String(planted.candidates));
  print('pairs', String(pairs.length));
  print('groups', String(groups.length));
  print('', 'planted', 'looked at', 'reported');
  for (const { kind, planted: number, proposed, reported } of planted.recall(pairs))
    print(`  ${kind}`, String(number), share(proposed, number), share(reported, number));
}

/** The stage with a clock, which is added to for each event, and with a look at what is proposed to it. */
function watch(stage: CorpusStage, steps: Map<string, number>, planted: PlantedPairs): CorpusStage {
  return {
    ...stage,
    create(options) {
      const addLayer = stage.create(options);
      return (corpus, report) => {
        const started = performance.now();
        const layer = addLayer(corpus, report);
        steps.set(stage.name, (steps.get(stage.name) ?? 0) + performance.now() - started);
        if (stage.requires.includes('candidates')) planted.propose(corpus.layers.candidates);
        return layer;
      };
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function memory(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`;
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
