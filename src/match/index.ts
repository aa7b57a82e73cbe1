import type { CorpusStage } from '../model/stage.ts';
import { candidates } from './candidates/index.ts';
import { duplicates } from './duplicates/index.ts';
import { events } from './events/index.ts';
import { groups } from './groups/index.ts';
import { pairs } from './pairs/index.ts';
import { speakers } from './speakers/index.ts';

/** The corpus stages in their order: the one place where it is written. */
export const corpusStages: readonly CorpusStage[] = [duplicates, events, speakers, candidates, pairs, groups];
