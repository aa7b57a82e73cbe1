import type * as Config from '../../src/config/index.ts';
import type * as Match from '../../src/match/index.ts';
import type { CorpusLayers, Matches } from '../../src/model/corpus.ts';
import type { CorpusStage } from '../../src/model/stage.ts';
import type * as ComposeMatch from '../../src/pipeline/compose-match.ts';
import { built } from './built.ts';
import { generateNews } from './news/generate.ts';
import { measureRecall } from './recall.ts';
import { print } from './print.ts';

const { createDefaultSchema } = await built<typeof Config>('config/index.js');
const { corpusStages } = await built<typeof Match>('match/index.js');
const { composeMatcher } = await built<typeof ComposeMatch>('pipeline/compose-match.js');

const MEGABYTE = 2 ** 20;

/** Prints how long matching takes step by step over generated news, how much memory it needs and how many of the planted pairs it finds. */
export function benchMatching(claims: number): void {
  const { extractions, planted } = generateNews(claims);
  const generated = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0);
  print('claims', String(generated));
  print('articles', String(extractions.length));
  print('memory before', memory(process.memoryUsage.rss()));
  const { matches, candidates, steps } = match(extractions);
  for (const [name, time] of steps) print(`  ${name}`, seconds(time));
  print('all steps', seconds(steps.reduce((sum, [, time]) => sum + time, 0)));
  print('peak memory', memory(process.resourceUsage().maxRSS * 1024));
  print('events', String(matches.events.length));
  print('candidates', String(candidates.length));
  print('pairs', String(matches.pairs.length));
  print('', 'planted', 'looked at', 'reported');
  for (const { kind, planted: all, proposed, reported } of measureRecall(planted, candidates, matches.pairs))
    print(`  ${kind}`, String(all), share(proposed, all), share(reported, all));
}

interface Matched {
  readonly matches: Matches;
  readonly candidates: CorpusLayers['candidates'];
  /** Milliseconds by stage. */
  readonly steps: readonly (readonly [string, number])[];
}

/** Matches as `crossclaim run` does, with a clock at each stage. */
function match(extractions: Parameters<ReturnType<typeof composeMatcher>>[0]): Matched {
  const steps: (readonly [string, number])[] = [];
  let candidates: CorpusLayers['candidates'] = [];

  function timed(stage: CorpusStage): CorpusStage {
    return {
      ...stage,
      create(options) {
        const addLayer = stage.create(options);
        return (corpus, report) => {
          const started = performance.now();
          const layer = addLayer(corpus, report);
          steps.push([stage.name, performance.now() - started]);
          if ('candidates' in corpus.layers) candidates = corpus.layers.candidates;
          return layer;
        };
      },
    };
  }

  const matcher = composeMatcher(corpusStages.map(timed), createDefaultSchema().parse({}).match);
  return { matches: matcher(extractions), candidates, steps };
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
