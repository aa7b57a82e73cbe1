import type { CorpusStage } from '../model/stage.ts';

/** The corpus stages in their order: the one place where it is written. */
export const corpusStages: readonly CorpusStage[] = [];
